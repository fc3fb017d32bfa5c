import { defineRegion } from '../region.ts';

/** Germany, Austria and Switzerland. */
export const germanyAustriaSwitzerland = defineRegion({
  id: 'dach',
  name: 'Germany, Austria, Switzerland',
  women: `
    Katharina|||Kathi, Johanna|||Hanna, Ursula|||Uschi, Annika, Elisabeth|||Lisa, Jana, Ayse|Ayşe, Birgit,
    Franziska|||Franzi, Ute, Sabine|||Bine, Leonie|||Leo`,
  men: `
    Johannes|||Hannes, Matthias||Mathias|Matze, Jorg|Jörg|Joerg, Maximilian|||Max, Stefan||Stephan, Uwe,
    Juergen|Jürgen|Jurgen, Alexander|||Alex, Tobias|||Tobi, Mehmet, Kai, Friedrich|||Fritz`,
  families: `
    Mueller|Müller|Muller, Schroeder|Schröder|Schroder, Weiss|Weiß|Weiss, Fischer, Hoffmann||Hofmann, Yilmaz|Yılmaz,
    Koch, Gruber, Becker, Wagner, Huber, Krueger|Krüger|Kruger, Beck, Meier`,
  countries: 'DE AT CH',
  abroad: 'US GB ES',
  schools: `
    Technische Universität Berlin, Universität Leipzig, TU Graz, Universität Zürich, Hochschule München`,
  mail: 'gmail.com gmx.de web.de outlook.com posteo.de',
  language: 'de',
  habits: { 'crypto-pay': 0.005, 'photo-on-cv': 0.6 },
});
