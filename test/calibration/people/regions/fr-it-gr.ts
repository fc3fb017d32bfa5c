import { defineRegion } from '../region.ts';

/** France, Italy and Greece. */
export const franceItalyGreece = defineRegion({
  id: 'fr-it-gr',
  name: 'France, Italy, Greece',
  women: `
    Camille|||Cam, Francoise|Françoise, Chiara, Giulia|||Giuli, Maria|Μαρία||Mary, Eleni|Ελένη|Heleni|Lena,
    Helene|Hélène|, Aurelie|Aurélie, Fatima, Elisabetta|||Betta, Katerina|Κατερίνα|Catherina|Katia, Lea|Léa`,
  men: `
    Francois|François||Fanch, Jean-Baptiste||Jean Baptiste|JB, Giovanni|||Gianni, Alessandro|||Ale,
    Georgios|Γεώργιος|Yiorgos|George, Ioannis|Ιωάννης|Yannis|Yannis, Karim, Etienne|Étienne, Luca, Stephane|Stéphane,
    Giuseppe|||Beppe, Nikolaos|Νικόλαος|Nicolaos|Nikos`,
  families: `
    Dubois, Lefevre|Lefèvre|Lefebvre, Rossi, Esposito,
    Papadopoulos|Παπαδόπουλος|Papadopoulos/Papadopoulou|Παπαδοπούλου|Papadopoulou,
    Nikolaidis|Νικολαΐδης|Nicolaidis/Nikolaidou|Νικολαΐδου|Nicolaidou, D'Angelo|D’Angelo|Dangelo, Moreau, Benali,
    Bianchi, De Luca||Deluca, Roux, Petit, Garnier`,
  countries: 'FR IT GR',
  abroad: 'DE GB CH',
  schools: `
    Université de Lyon, Politecnico di Milano, Aristotle University of Thessaloniki, Université de Nantes, Università di
    Bologna`,
  mail: 'gmail.com orange.fr libero.it yahoo.gr free.fr',
  language: 'fr',
});
