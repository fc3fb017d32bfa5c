import { defineRegion } from '../region.ts';

/** Brazil. */
export const brazil = defineRegion({
  id: 'br',
  name: 'Brazil',
  women: `
    Ana Paula|||Aninha, Mariana|||Mari, Juliana|||Ju, Beatriz|||Bia, Fernanda|||Fe, Luiza||Luisa|Lu,
    Conceicao|Conceição|, Gabriela|||Gabi, Thais|Thaís|Tais, Rafaela|||Rafa, Ines|Inês, Leticia|Letícia||Le`,
  men: `
    Joao|João, Joao Pedro|João Pedro||JP, Jose|José||Ze, Gustavo|||Guga, Rafael|||Rafa, Thiago||Tiago, Luiz||Luis,
    Marcelo|||Celo, Antonio|Antônio||Toninho, Fabio|Fábio, Caio, Eduardo|||Dudu`,
  families: `
    Silva, Souza||Sousa, Oliveira, dos Santos, Araujo|Araújo, Pereira, Goncalves|Gonçalves, Almeida, Sa|Sá, Ribeiro,
    Costa, Yamada`,
  middles: `
    Carlos/Maria, Lima, Ferreira, Alves`,
  countries: 'BR',
  abroad: 'PT US CA',
  schools: `
    Universidade de São Paulo, Universidade Federal de Pernambuco, Universidade Federal do Paraná, FIAP, Unicamp`,
  mail: 'gmail.com hotmail.com uol.com.br outlook.com',
  language: 'pt',
  habits: { 'crypto-pay': 0.04, 'messenger-move': 0.2 },
});
