import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { sanctions2026, sanctionsList } from '../publications/government.ts';

export default defineIndicator({
  id: 'pay-wallet-sanctioned',
  name: 'show a cryptocurrency address that an authority or a court has named',
  why: 'The exact address stands in a sanctions designation or in a forfeiture complaint. Paying to it may itself break the law.',
  status: 'stable',
  category: 'payment',
  specificity: 'strong',
  use: 'score',
  attack: ['T1657'],
  sources: [
    { ...sanctionsList, where: 'Digital currency addresses of the entries tied to IT worker schemes' },
    { ...sanctions2026, where: 'The addresses of the designated facilitators' },
    {
      kind: 'court',
      publisher: 'U.S. District Court, District of Columbia',
      title: 'Civil forfeiture complaint, No. 1:25-cv-01769',
      url: 'https://www.justice.gov/usao-dc/media/1402691/dl',
      published: '2025-06-05',
      where: 'The addresses listed as defendant property',
    },
  ],
  pattern: listed(['wallet'], 'published-wallets'),
  benign: [
    'Pasted a published address as an example, or while writing about it.',
    'The address belongs to an exchange or a broker that many people use.',
    'Copied a wrong address, or was given it by somebody else.',
  ],
  ask: [
    'Pay nothing to it; bring it to whoever handles sanctions in your company, or to counsel, with the cited source.',
    'Ask for a bank account in the worker’s own name, as for everybody.',
  ],
  examples: {
    notObserved: [
      {
        because: 'An address that differs in one character was not named.',
        profiles: [{ wallet: ['0x000000000000000000000000000000005ec04d11'] }],
      },
    ],
    observed: [
      {
        because: 'The test address of the list.',
        profiles: [{ wallet: ['0x000000000000000000000000000000005ec04d10'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No address of a wallet was read.',
        profiles: [{ message: [{ text: 'I can start on Monday.' }] }],
      },
    ],
  },
});
