import { defineRegion } from '../region.ts';

/** Japan. */
export const japan = defineRegion({
  id: 'jp',
  name: 'Japan',
  women: `
    Yuki|由紀|Yuuki, Aiko|愛子, Sakura|さくら, Haruka|遥||Haru, Naoko|直子||Nao, Yoko|洋子|Youko, Mai|舞, Emi|恵美, Tomoko|智子||Tomo,
    Rei|玲, Misaki|美咲||Misa, Shoko|祥子|Syoko`,
  men: `
    Hiroshi|浩||Hiro, Kenji|健二||Ken, Takeshi|武||Take, Shota|翔太|Shouta, Yuto|悠人|Yuuto, Daisuke|大輔||Dai, Ryo|亮|Ryou, Jun|純,
    Kazuo|和夫||Kazu, Shinichi|真一|Shin-ichi|Shin, Go|剛|Gou, Satoshi|聡||Sato`,
  families: `
    Sato|佐藤|Satoh, Suzuki|鈴木, Tanaka|田中, Ito|伊藤|Itoh, Watanabe|渡辺, Ono|小野|Oono, Yamamoto|山本, Kobayashi|小林,
    Oshima|大島|Ohshima, Kato|加藤|Katoh, Mori|森, Abe|安部`,
  nativeOrder: 'joined',
  countries: 'JP',
  abroad: 'US SG GB',
  schools: `
    University of Tokyo, Osaka University, Kyushu University, Keio University, Tokyo Metropolitan University`,
  mail: 'gmail.com yahoo.co.jp outlook.jp icloud.com',
  language: 'ja',
  messenger: 'LINE app',
  habits: { 'crypto-pay': 0.005, 'few-connections': 0.45 },
});
