import { defineRegion } from '../region.ts';

/** Romania and Bulgaria. */
export const romaniaAndBulgaria = defineRegion({
  id: 'ro-bg',
  name: 'Romania and Bulgaria',
  women: `
    Ioana|||Oana, Andreea|||Deea, Maria|Мария, Elena|Елена||Lena, Desislava|Десислава||Desi, Stefania|Ștefania|,
    Gergana|Гергана||Geri, Alexandra|Александра|Aleksandra|Alex, Mihaela|Михаела||Miha, Raluca, Yoana|Йоана|Ioana,
    Cristina|||Cris`,
  men: `
    Alexandru|||Alex, Mihai|||Misu, Georgi|Георги|Gueorgui|Joro, Stefan|Ștefan, Dimitar|Димитър|Dimitur|Mitko,
    Andrei|||, Hristo|Христо|Christo, Ionut|Ionuț, Cristian|||Cristi, Plamen|Пламен, Vlad, Bogdan|||Bogdi`,
  families: `
    Popescu, Ionescu, Ivanov|Иванов/Ivanova|Иванова, Dimitrov|Димитров/Dimitrova|Димитрова, Stan, Radu,
    Georgiev|Георгиев/Georgieva|Георгиева, Munteanu, Petrov|Петров/Petrova|Петрова, Dumitru,
    Hristov|Христов|Christov/Hristova|Христова|Christova, Pop`,
  countries: 'RO BG',
  abroad: 'DE GB IT',
  schools: `
    Babeș-Bolyai University, Politehnica University of Bucharest, Sofia University, Technical University of Sofia`,
  mail: 'gmail.com yahoo.com abv.bg outlook.com',
  language: 'ro',
  habits: { 'crypto-pay': 0.02 },
});
