import { defineRegion } from '../region.ts';

/** Korea (Republic). */
export const korea = defineRegion({
  id: 'kr',
  name: 'Korea (Republic)',
  women: `
    Jiwon|지원|Ji-won, Soyeon|소연|So-yeon, Minji|민지|Min-ji, Hyejin|혜진|Hye Jin|Jin, Eunji|은지|Eun-ji, Yuna|유나|Yoona,
    Sujin|수진|Soo-jin, Jiyoung|지영|Jee Young|Ji, Haeun|하은|Ha-eun, Seoyeon|서연|Seo-yeon|Sophia, Bora|보라, Ahreum|아름|Areum`,
  men: `
    Minjun|민준|Min-jun, Jihoon|지훈|Ji-hun|Jay, Seungho|승호|Seung Ho, Donghyun|동현|Dong-hyeon, Jaewon|재원|Jae-won,
    Sungmin|성민|Seong-min, Hyunwoo|현우|Hyeon-u, Youngsoo|영수|Yeong-su, Taeyang|태양|Tae-yang, Kyungho|경호|Gyeong-ho,
    Woojin|우진|Woo Jin|Eugene, Jun|준`,
  families: `
    Kim|김|Gim, Lee|이|Yi, Park|박|Pak, Choi|최|Choe, Jung|정|Jeong, Kang|강|Gang, Cho|조|Jo, Yoon|윤|Yun, Jang|장|Chang,
    Lim|임|Im, Oh|오|O, Han|한`,
  nativeOrder: 'joined',
  countries: 'KR',
  abroad: 'US CA AU',
  schools: `
    Seoul National University, KAIST, Korea University, Pusan National University, Chungnam National University`,
  mail: 'gmail.com naver.com daum.net hanmail.net',
  language: 'ko',
  messenger: 'KakaoTalk',
  habits: { 'crypto-pay': 0.005, 'birthday-digits': 0.02 },
});
