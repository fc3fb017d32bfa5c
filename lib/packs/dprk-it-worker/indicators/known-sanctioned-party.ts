import { defineIndicator } from '../../../core/model/indicator.ts';
import { identified } from '../../../core/model/pattern.ts';
import { sanctions2026, sanctionsList } from '../publications/government.ts';

export default defineIndicator({
  id: 'known-sanctioned-party',
  name: 'show a listed name together with the company or the wallet of that very party',
  why: 'A name alone is nearly always a namesake. The same designated party’s company or wallet beside it is a second identifier, which screening asks for.',
  status: 'stable',
  category: 'known-entity',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...sanctionsList, where: 'Entries tied to IT worker schemes: names with their linked organisations and digital currency addresses' },
    { ...sanctions2026, where: 'The designated facilitators and the addresses given for each' },
  ],
  // One list alone is `known-sanctioned-name`, `known-sanctioned-entity` or `pay-wallet-sanctioned`.
  pattern: identified('sanctioned-persons', 'sanctioned-entities', 'published-wallets'),
  benign: [
    'A namesake who worked for the organisation as one of its many customers or suppliers.',
    'Writes about the case, and pasted the published name and address.',
    'The account was taken over, and somebody else put the address there.',
  ],
  ask: [
    'Decide nothing yourself: bring both values with the cited source to whoever handles sanctions in your company, or to counsel.',
    'Pay nothing until they have compared a date of birth.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A listed name at a company that nobody listed is a namesake.',
        profiles: [{ 'display-name': ['Exampla Listedperson'], work: [{ employer: 'Example Bakery' }], empty: ['wallet'] }],
      },
      {
        because: 'The organisation is listed and the name is not.',
        profiles: [{ 'display-name': ['Mara Jensen'], work: [{ employer: 'Listed Entity Example Cooperation' }], empty: ['wallet'] }],
      },
    ],
    observed: [
      {
        because: 'The test name of one list and the test organisation of another are one party’s.',
        profiles: [
          { 'display-name': ['Exampla Listedperson'] },
          { 'display-name': ['E. Listedperson'], work: [{ employer: 'Listed Entity Example Cooperation Co., Ltd.' }] },
        ],
      },
      {
        because: 'The test name with the test wallet, which another chain’s name stands before.',
        profiles: [{ 'display-name': ['Listedperson Exampla'], wallet: ['eip155:137:0x000000000000000000000000000000005ec04d10'] }],
      },
    ],
    cannotTell: [
      {
        because: 'The name stands on a list, and neither a work history nor a wallet was read.',
        profiles: [{ 'display-name': ['Exampla Listedperson'] }],
      },
    ],
  },
});
