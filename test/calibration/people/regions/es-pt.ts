import { defineRegion } from '../region.ts';

/** Spain and Portugal. */
export const spainAndPortugal = defineRegion({
  id: 'es-pt',
  name: 'Spain and Portugal',
  women: `
    Maria Jose|María José|Ma Jose|Majo, Ana|||Anita, Carmen, Lucia|Lucía|, Beatriz|||Bea, Ines|Inés, Francisca|||Paca,
    Isabel|||Isa, Joana, Nuria|Núria, Concepcion|Concepción||Concha, Marta`,
  men: `
    Jose|José||Pepe, Francisco|||Paco, Joao|João, Ignacio|||Nacho, Sergio, Antonio|António||Toni, Jorge,
    Manuel|||Manolo, Xavier||Javier|Xavi, Rui, Jesus|Jesús||Chus, Tiago`,
  families: `
    Garcia|García, Fernandez|Fernández, Goncalves|Gonçalves, da Silva, Lopez|López, Ferreira, Martinez|Martínez,
    Perez|Pérez, Santos, Ruiz, Sousa||Souza, Gil, Moreno, Ortega`,
  middles: `
    Lopez|López, Pereira, Sanchez|Sánchez, Costa, Diaz|Díaz, Gomez|Gómez`,
  countries: 'ES PT',
  abroad: 'GB DE FR',
  schools: `
    Universidad Politécnica de Madrid, Universitat de Barcelona, Universidade do Porto, Universidad de Sevilla`,
  mail: 'gmail.com hotmail.com outlook.es sapo.pt',
  language: 'es',
});
