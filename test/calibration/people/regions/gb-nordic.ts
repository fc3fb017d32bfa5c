import { defineRegion } from '../region.ts';

/** The United Kingdom, Ireland and the Nordic countries. */
export const britainIrelandNordics = defineRegion({
  id: 'gb-nordic',
  name: 'United Kingdom, Ireland, Nordic countries',
  women: `
    Charlotte|||Charlie, Siobhan|Siobhán|Shevaun, Anna, Ingrid, Kirsty|||Kirst, Astrid, Maja||Maya, Niamh||Neve,
    Victoria|||Vicky, Linnea|Linnéa, Sophie|||Soph, Eleanor|||Ellie`,
  men: `
    Oliver|||Ollie, Alistair||Alasdair|Al, Erik||Eric, Soren|Søren||, Lars, Ciaran|Ciarán|Kieran, Joakim||Joachim|Jocke,
    Thomas|||Tom, Bjorn|Björn, Harry, Mikko, Edward|||Ted`,
  families: `
    Smith, O'Brien|O’Brien|OBrien, Lindqvist||Lindkvist, Hansen, Virtanen, McCarthy, Okafor, Berg, Jorgensen|Jørgensen,
    Taylor, Ali, Evans, Nilsson, Campbell`,
  middles: `
    John/Jane, Erik/Maria, Lee/Louise`,
  countries: 'GB IE SE FI',
  abroad: 'DE AU US',
  schools: `
    University of Leeds, Trinity College Dublin, KTH Royal Institute of Technology, Aalto University, Open University`,
  mail: 'gmail.com outlook.com hotmail.co.uk icloud.com',
  language: 'en',
  habits: { 'crypto-pay': 0.005 },
});
