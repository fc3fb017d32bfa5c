import { writeFileSync } from 'node:fs';
import { allFakers, fakerEN } from '@faker-js/faker';
import { toLatin } from '../../core/text/latin.ts';

/**
 * Usual Latin spellings of frequent names whose lists come in scripts that cannot be transliterated letter by letter;
 * without them the check would know fewer names of some regions than of others.
 */
const romanised =
  'kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn song hong yang jin minho jisoo minsu sungmin jihoon wang zhang liu chen huang zhao zhou guo lin luo zheng liang xie tang feng deng cao peng zeng xiao tian dong pan yuan jiang yu wei xin jie ming hui sato suzuki takahashi tanaka watanabe ito nakamura kobayashi yamamoto kato yoshida yamada sasaki matsumoto inoue kimura hayashi saito hiroshi kenji takashi haruto yuki sakura hayato akira daiki sharma shrestha thapa gurung cohen levi mizrahi peretz somchai somsak siri'.split(
    ' ',
  );

/**
 * Frequent given names that the source lacks, so that a name is known as one wherever it is common: pinyin, Korean and Japanese
 * names, Ukrainian ones as passports spell them, and names of Africa, South and Central Asia and the Arabic-speaking countries.
 */
const frequent = `
xiuying guiying yulan meihua meiling xiaoli xiaomei xiaohong xiaoming chunhua yingzi lihua lijuan haiyan jing fang xue juan qian xuan yan ying zhen zhe jun jie lei qiang tao gang bin peng hao chengri dongzhe longhu zhiwei zhiming jianguo jianhua guoqiang weiming haoran zihan yichen yong weijie meifeng
jiwon jisu jihye jieun jimin jiyoung jiyeon jiwoo soyeon sohee sujin sumin soojin minji minjung minseo hyejin hyewon hyunjung eunji eunjung yuna yujin yoojin haeun hayoon seoyeon seoyoon ahreum areum dahye nayeon chaewon youngmi kyungsook minjun minho minsik jihun jaewon jaehyun jaeho seungho seungmin sungho sungjin donghyun dongwoo hyunwoo hyunjun junho junseo youngsoo youngho taeyang taehyun kyungho woojin wonjun sangwoo
aiko akiko ayaka ayumi emiko fumiko haruka hanako junko keiko kumiko mariko megumi michiko misaki miyuki naoko natsuki nanami noriko reiko rei sachiko shoko tomoko yoko yumiko yuka daisuke ichiro isamu jiro jun kazuo kazuki keita kenta koji makoto masao masaru naoki osamu ryo ryota satoru satoshi shigeru shinichi shota susumu tadashi taro takeshi tetsuya toshio yasuo yoshio yuto yusuke
nataliia kateryna yuliia sofiia anastasiia mariia liudmyla yevheniia tetiana viktoriia oksana olha iryna halyna lesia solomiia serhii volodymyr dmytro yevhen mykola heorhii andrii oleksii oleksandr yurii illia vitalii maksym taras bohdan
aigerim aizhan dinara gulnara zarina saltanat ainur madina daniyar yerlan nurlan bolat askar timur ketevan nana lali gvantsa khatia zurab zaza otar levan gayane lusine anahit ani armen gevorg hovhannes karen aleksandre
chioma ngozi adaeze amaka nkechi ifeoma folake funke bukola yetunde titilayo kemi sade chukwuemeka emeka chinedu ikechukwu obinna uche tunde segun kunle wale femi gbenga dayo wanjiru wambui njeri nyambura achieng akinyi atieno wangari kamau otieno odhiambo mwangi kiprono kipchoge kimani thandiwe nomvula nokuthula zanele lerato thabo sipho mandla bongani tendai tatenda kwame kofi akosua ama abena
ananya sneha harpreet gurpreet manpreet kavitha kavita meera mira deepa divya lakshmi swathi sunita anjali aishwarya shreya rajesh venkatesh karthik sandeep suresh ramesh mahesh ganesh arjun rohit amit sumit nikhil vivek ayesha sadia hina fariha sumaiya farzana nusrat tasnim iqra rabia tanvir zubair rakib fahad sajid bilal arif shahid kamran rizwan
hend heba hiba mona nour salma rania yasmine khadija fatma abdelrahman abdulrahman khaled khalid mostafa mustafa tarek tariq mahmoud ayman hamza sami walid
mei ling desislava gergana yoana hristo plamen marites rodel arnel jayson rizky faisal bayu fitri wulandari nurul siti lan huong thao trang thuy phuong quynh linh tuan quang khoa hung duc thanh gulsah busra ozlem huseyin siobhan niamh ciaran kirsty tanisha uwe ute joerg juergen djordje dorde wojciech ieva mantas facundo thais conceicao
`
  .trim()
  .split(/\s+/);

/** What mailboxes and handles are called after besides people: offices, trades, tools, nature. */
const words =
  'info mail email office contact hello team support sales admin account accounts jobs job work works hire career careers apply resume portfolio profile official real the this that your mine home house shop store online digital studio design designs media group labs lab tech technology dev devs developer development coder codes coding code soft software web website app apps cloud data stack full front back end engineer engineering expert pro senior junior lead master super smart top best great good star stars king queen prince duke knight lord boss hero legend ninja wizard guru talent dream lucky happy golden silver gold diamond crystal magic royal dragon tiger lion wolf fox bear eagle hawk falcon raven crow swan cat dog fish bird horse black white red blue green grey gray brown pink purple orange sky sun moon light dark night day storm rain snow wind fire water ice stone rock field forest wood woods river lake sea ocean hill valley mountain garden flower rose world earth planet space galaxy cosmic alpha beta gamma delta omega zero one two three first last next new old young big little small crypto chain block blockchain token coin trade trader market markets finance bank cash money price wise sharp strong swift power early hunter baker cook smith mason carter fisher miller taylor parker cooper archer walker bishop page park art arts music photo photos photography video film game games gamer play player sport sports fit life love live hope faith grace joy peace angel heart soul mind free open just only writes bakes builds makes says here there station street bridge ford hall gates temple castle church school college university global world wide north south east west spring summer autumn winter'.split(
    ' ',
  );

/** Lists of ordinary words: what people make, do, buy and talk about. */
const wordLists = ['word', 'hacker', 'commerce', 'company', 'database', 'app', 'system', 'color'] as const;

/**
 * Writes `lib/core/text/name-words.gen.json`: words that are given names and nothing else, and ordinary words. A given name
 * that is a word too is in neither. Given names of every region that the source has; all in folded Latin.
 */
export function writeNameWords(): void {
  const ordinary = new Set([...words, ...wordLists.flatMap((list) => wordsIn(fakerEN.rawDefinitions[list]))]);
  const names = new Set([
    ...romanised,
    ...frequent.filter((name) => name.length >= 3),
    ...Object.values(allFakers).flatMap((faker) => wordsIn(faker.rawDefinitions.person?.first_name)),
  ]);
  const joined = (kept: Iterable<string>) => [...kept].toSorted().join('|');
  const table = {
    names: joined([...names].filter((name) => !ordinary.has(name))),
    words: joined([...ordinary].filter((word) => !names.has(word))),
  };
  writeFileSync(new URL('../../core/text/name-words.gen.json', import.meta.url), `${JSON.stringify(table)}\n`);
}

function wordsIn(source: unknown): string[] {
  // Kurdish in Arabic letters writes some vowels and not others, and comes out as what nobody would write.
  if (typeof source === 'string' && /[ێۆەڵڕڤ]/.test(source)) return [];
  if (typeof source === 'string')
    return toLatin(source)
      .split(/[^\p{L}]+/u)
      .filter((word) => /^[a-z]{3,11}$/.test(word));
  return typeof source === 'object' && source !== null ? Object.values(source).flatMap(wordsIn) : [];
}

writeNameWords();
