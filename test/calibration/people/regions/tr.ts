import { defineRegion } from '../region.ts';

/** Türkiye. */
export const turkiye = defineRegion({
  id: 'tr',
  name: 'Türkiye',
  women: `
    Ayse|Ayşe, Zeynep|||Zey, Elif, Gulsah|Gülşah|, Emine, Busra|Büşra, Cigdem|Çiğdem|Chigdem, Ipek|İpek, Merve, Su,
    Ozlem|Özlem, Esra`,
  men: `
    Mehmet|||Memo, Mustafa, Emre, Caglar|Çağlar, Oguz|Oğuz|, Ibrahim|İbrahim|Ibrahim|Ibo, Can, Huseyin|Hüseyin|Hussein,
    Kerem, Yusuf, Burak, Ege`,
  families: `
    Yilmaz|Yılmaz, Kaya, Demir, Sahin|Şahin, Celik|Çelik, Ozturk|Öztürk|Oezturk, Aydin|Aydın, Arslan||Aslan,
    Dogan|Doğan, Yildiz|Yıldız|Yildiz, Koc|Koç, Er`,
  middles: `
    Can, Nur, Ali/Gul|Gül`,
  countries: 'TR',
  abroad: 'DE NL GB',
  schools: `
    Middle East Technical University, Istanbul Technical University, Ege University, Hacettepe University`,
  mail: 'gmail.com hotmail.com outlook.com yandex.com',
  language: 'tr',
  habits: { 'crypto-pay': 0.05, 'messenger-move': 0.12 },
});
