import { defineRegion } from '../region.ts';

/** Kenya and South Africa. */
export const kenyaAndSouthAfrica = defineRegion({
  id: 'ke-za',
  name: 'Kenya and South Africa',
  women: `
    Wanjiru||Wanjiro|Shiru, Achieng, Nomvula|||Vula, Thandiwe|||Thandi, Grace, Lerato, Anneke||Annika, Faith, Njeri,
    Zanele, Priya, Mary`,
  men: `
    Kamau, Otieno||Otyeno, Sipho, Johan|||, Thabo, Brian, Mandla, Pieter||Peter|Piet, Kiprono|||Kip, David|||Dave,
    Tendai, Jabu||Jabulani`,
  families: `
    Mwangi, Odhiambo||Odiambo, Dlamini, Nkosi, van der Merwe||Vandermerwe, Kipchoge, Botha, Naidoo||Naidu, Wambui,
    Mokoena, Ndlovu, Otieno`,
  middles: `
    Maina/Akinyi, Paul/Anne, Kofi`,
  countries: 'KE ZA',
  abroad: 'GB AE AU',
  schools: `
    University of Nairobi, Jomo Kenyatta University, University of Cape Town, Stellenbosch University, University of
    Johannesburg`,
  mail: 'gmail.com yahoo.com outlook.com mweb.co.za',
  language: 'en',
  habits: { 'crypto-pay': 0.04, 'messenger-move': 0.18 },
});
