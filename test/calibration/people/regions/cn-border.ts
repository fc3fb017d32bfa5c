import { defineRegion } from '../region.ts';

/** The border provinces in the north-east of China. */
export const chinaBorderProvinces = defineRegion({
  id: 'cn-border',
  name: 'China, border provinces',
  women: `
    Meihua|美花|Mi Hwa|May, Xiuying|秀英|Hsiu-ying, Yan|艳, Li|丽|Lily|Lily, Jing|静|Ching|Jenny, Xue|雪|Hsueh,
    Yingzi|英子|Yeongja, Min|敏, Fang|芳, Xiaoli|晓丽|Hsiao-li|Shirley, Hong|红, Chunhua|春花|Chun Hwa`,
  men: `
    Wei|伟|Wei|Kevin, Zhe|哲|Cheol|Jack, Longhu|龙虎|Yongho, Jun|军|Chun, Qiang|强|Chiang|John, Chengri|成日|Seongil,
    Lei|磊|Lei|Leo, Dongzhe|东哲|Dongcheol, Bo|波|Po|Bob, Yong|勇|Yung, Hao|浩, Xiaoming|晓明|Hsiao-ming|Simon`,
  families: `
    Wang|王|Wong, Li|李|Lee, Zhang|张|Chang, Jin|金|Kim, Piao|朴|Park, Cui|崔|Choi, Liu|刘|Lau, Zheng|郑|Jeong, Zhao|赵|Chao,
    Xu|许|Hsu, Quan|全|Jeon, Wu|吴|Ng`,
  nativeOrder: 'joined',
  countries: 'CN',
  abroad: 'KR JP SG',
  schools: `
    Yanbian University, Dalian University of Technology, Northeastern University Shenyang, Jilin University, Liaoning
    University`,
  mail: 'qq.com 163.com outlook.com gmail.com',
  language: 'zh',
  messenger: 'WeChat',
  habits: { 'crypto-pay': 0.02, vpn: 0.25, 'birthday-digits': 0.03, 'messenger-move': 0.18 },
});
