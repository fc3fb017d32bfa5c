import { defineRegion } from '../region.ts';

/** Mexico, Colombia and Argentina. */
export const spanishAmerica = defineRegion({
  id: 'latam',
  name: 'Mexico, Colombia, Argentina',
  women: `
    Maria Fernanda|María Fernanda|Ma Fernanda|Mafe, Guadalupe|||Lupe, Valentina|||Vale, Ximena||Jimena|Xime,
    Sofia|Sofía, Luz, Daniela|||Dani, Paola|||Pao, Rocio|Rocío, Florencia|||Flor, Camila|||Cami, Andrea`,
  men: `
    Juan Carlos|||Juanca, Jesus|Jesús||Chuy, Santiago|||Santi, Diego, Jose Luis|José Luis||Pepe, Andres|Andrés,
    Guillermo|||Memo, Hernan|Hernán, Mateo||Matheo, Nicolas|Nicolás||Nico, Angel|Ángel, Facundo|||Facu`,
  families: `
    Hernandez|Hernández, Rodriguez|Rodríguez, Gonzalez|González|Gonzales, Ramirez|Ramírez, Gomez|Gómez, Cruz, Restrepo,
    Fernandez|Fernández, Paz, Vargas, Munoz|Muñoz, Rios|Ríos`,
  middles: `
    Lopez|López, Torres, Diaz|Díaz, Castro, Soto`,
  countries: 'MX CO AR',
  abroad: 'US ES CA',
  schools: `
    Universidad Nacional Autónoma de México, Universidad de los Andes, Universidad de Buenos Aires, Tecnológico de
    Monterrey`,
  mail: 'gmail.com hotmail.com outlook.com yahoo.com.mx',
  language: 'es',
  habits: { 'crypto-pay': 0.08, 'messenger-move': 0.2 },
});
