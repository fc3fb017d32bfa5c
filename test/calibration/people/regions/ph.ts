import { defineRegion } from '../region.ts';

/** The Philippines. */
export const philippines = defineRegion({
  id: 'ph',
  name: 'Philippines',
  women: `
    Maria Cristina||Ma. Cristina|Tina, Angelica|||Angel, Rosalie|||Rose, Jasmine|||Jas, Kristine||Christine|Tin,
    Marites|||Tess, Joy, Princess|||Cess, Grace, Lovely|||Love, Bernadette|||Badette, Ana`,
  men: `
    Jose|||Joey, John Paul||Johnpaul|JP, Mark, Ramon|||Mon, Christian|||Ian, Rodel, Jayson||Jason|Jay, Angelo|||Gelo,
    Rogelio|||Roger, Michael|||Mike, Arnel, Ben`,
  families: `
    Santos, Reyes, dela Cruz||De La Cruz, Garcia, Bautista, Villanueva, Mendoza, Tan, Sy, Ramos, Aquino, Go`,
  middles: `
    Reyes, Cruz, Lim, Flores`,
  countries: 'PH',
  abroad: 'AE SG US',
  schools: `
    University of the Philippines, De La Salle University, Mapua University, University of San Carlos, Polytechnic
    University of the Philippines`,
  mail: 'gmail.com yahoo.com outlook.ph ymail.com',
  language: 'en',
  habits: { 'crypto-pay': 0.05, 'messenger-move': 0.18, 'tech-word-digits': 0.008 },
});
