/**
 * Family names that are one name in another romanisation: `zhang`, `chang`, `cheung` and `jang`. Pinyin, Wade–Giles, Cantonese
 * and Hokkien spellings, and the Korean and Vietnamese readings, which families on both sides of a border use side by side.
 * One line may hold two names that are spelled alike: the table only ever makes two names agree.
 */
export const romanisations = `
wang wong ong vong vuong
li lee lei yi rhee ri ly rie
zhang chang cheung jang teo tiong truong
jin kim gim chin kam gam
piao park pak bak phac
cui choi choe tsui chui thoi
liu lau lao yoo yu ryu low liew luu
zheng cheng jeong jung chung cheong tay trinh
zhao chao chiu jo cho tio trieu
xu hsu hui heo hur huh koh hua seo suh tsui
quan chuan jeon jun chun
quan kwon gwon kuan
wu ng oh goh ngo
chen chan tan jin tran
lin lim lam im rim yim
huang wong hwang hoang huynh ng oei
zhou chow chou joo ju chu chau
yang yeung young duong
guo kuo kwok kwak gwak quach
he ho ha
luo lo law
liang leung ryang luong
song sung soong tong
xie hsieh tse che ta
tang tong dang
feng fung phung
dong tung
xiao hsiao siu tieu
cao tsao cho jo
yuan won vien
deng teng tang dang
shen sim shim shum shin sin tham
zeng tseng tsang jeung tang
lu lyu lui yeo
jiang chiang cheung jang keung kang gang
cai tsai choi choy chae tsoi thai
xue hsueh sit seol
ye yeh yip ip
yin yoon yun youn
an ahn on
ren jen yam im lim
hong hung
wen moon mun man
sun son suen
pei bae pae
bai baek paek pai
wu woo u
zhu chu joo ju
roh noh no lo lu
qiang chiang
jing ching
qing ching
ono oono ohno
go gou goh
vu vo
`;
