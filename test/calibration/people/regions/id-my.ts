import { defineRegion } from '../region.ts';

/** Indonesia and Malaysia. */
export const indonesiaAndMalaysia = defineRegion({
  id: 'id-my',
  name: 'Indonesia and Malaysia',
  women: `
    Siti|||, Dewi, Putri|||Puput, Nurul||Nurul, Ayu, Wulandari|||Wulan, Mei Ling||Meiling|May, Aisyah||Aisha, Rina,
    Fitri||Fitriani, Indah, Sri`,
  men: `
    Budi||Boedi, Agus, Muhammad||Mohd, Rizky||Rizki|Kiki, Andi, Ahmad||Achmad, Wei Jie||Weijie|Jay, Hendra,
    Faisal||Faizal, Bayu, Dwi, Eko`,
  families: `
    Santoso||Santosa, Wijaya||Widjaja, Pratama, Lestari, Hidayat, Nugroho, Abdullah||Abdulah, Tan, Kusuma||Koesoema,
    Setiawan, Lim, Siregar`,
  middles: `
    Bin/Binti, Nur, Eka`,
  hasMononyms: true,
  countries: 'ID MY',
  abroad: 'SG AU JP',
  schools: `
    Institut Teknologi Bandung, Universitas Indonesia, Universitas Gadjah Mada, Universiti Malaya, Binus University`,
  mail: 'gmail.com yahoo.co.id outlook.com',
  language: 'id',
  habits: { 'crypto-pay': 0.05, 'messenger-move': 0.18, 'tech-word-digits': 0.008 },
});
