import { defineRegion } from '../region.ts';

/** Poland and the Baltic states. */
export const polandAndBaltics = defineRegion({
  id: 'pl-baltic',
  name: 'Poland and the Baltic states',
  women: `
    Katarzyna|||Kasia, Malgorzata|Małgorzata||Gosia, Agnieszka|||Aga, Ruta|Rūta, Ieva, Anna|||Ania, Joanna|||Asia,
    Kristiina||Kristina, Zuzanna|||Zuza, Elzbieta|Elżbieta||Ela, Egle|Eglė, Magdalena|||Magda`,
  men: `
    Krzysztof|||Krzysiek, Lukasz|Łukasz|, Tomasz|||Tomek, Jonas, Mantas, Piotr|||Piotrek, Janis|Jānis,
    Grzegorz|||Grzesiek, Wojciech|||Wojtek, Andris, Michal|Michał||, Jaak`,
  families: `
    Kowalski/Kowalska, Nowak, Wisniewski|Wiśniewski/Wisniewska|Wiśniewska, Kazlauskas/Kazlauskiene|Kazlauskienė,
    Berzins|Bērziņš/Berzina|Bērziņa, Tamm, Wojcik|Wójcik, Zielinski|Zieliński/Zielinska|Zielińska,
    Petrauskas/Petrauskaite|Petrauskaitė, Kaminski|Kamiński/Kaminska|Kamińska, Lis, Mazur, Saar, Ozols/Ozola`,
  countries: 'PL LT LV EE',
  abroad: 'GB DE IE',
  schools: `
    Warsaw University of Technology, AGH University of Krakow, Vilnius University, University of Tartu, Riga Technical
    University`,
  mail: 'gmail.com wp.pl o2.pl inbox.lv outlook.com',
  language: 'pl',
});
