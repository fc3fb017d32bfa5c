import { defineRegion } from '../region.ts';

/** Nigeria. */
export const nigeria = defineRegion({
  id: 'ng',
  name: 'Nigeria',
  women: `
    Chioma|||Chi, Ngozi|||Ngo, Folake|Fọlákẹ́||Fola, Aisha||Aishat, Blessing|||Bee, Temitope|Tèmítọ́pẹ́||Temi,
    Ifeoma|||Ify, Amina||Aminat, Grace, Oluwaseun|||Seun, Adaeze|||Ada, Zainab||Zaynab`,
  men: `
    Chukwuemeka|||Emeka, Oluwafemi|||Femi, Tunde||Babatunde, Ibrahim, Emmanuel|||Emma, Chinedu|||Nedu, Musa,
    Olumide|||Olu, Ikechukwu|||Ike, Segun||Olusegun, Samuel|||Sam, Uche`,
  families: `
    Okafor||Okafo, Adeyemi|Adéyẹmí, Bello, Eze, Okonkwo, Ogunleye, Abubakar||Abubaka, Balogun, Nwosu, Olawale, Ojo, Ibe`,
  middles: `
    Chidi/Ada, David/Joy, Ayo`,
  countries: 'NG',
  abroad: 'GB CA ZA',
  schools: `
    University of Lagos, Obafemi Awolowo University, University of Ibadan, Covenant University, Federal University of
    Technology Akure`,
  mail: 'gmail.com yahoo.com outlook.com',
  language: 'en',
  habits: { 'crypto-pay': 0.08, 'messenger-move': 0.18 },
});
