import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { sanctions2026, sanctionsList } from '../publications/government.ts';

export default defineIndicator({
  id: 'known-sanctioned-entity',
  name: 'name a sanctioned organisation as employer or client',
  why: 'The full name stands on a sanctions list, in an entry tied to IT worker schemes. Whether it is the same body, compliance must confirm.',
  status: 'stable',
  category: 'known-entity',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...sanctionsList, where: 'Entity entries tied to IT worker schemes' },
    { ...sanctions2026, where: 'The designated entities' },
  ],
  pattern: listed(['work'], 'sanctioned-entities'),
  benign: [
    'Another organisation bears the same name in another country.',
    'Worked for one of its customers and named the end client.',
    'Left long before it was listed.',
  ],
  ask: [
    'Give name, place and dates to whoever handles sanctions in your company before you write to the candidate about it.',
    'Ask, as for every entry, where the office was and what was made there.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A name that shares all but one word is another organisation.',
        profiles: [{ work: [{ employer: 'Listed Entity Example Bakery', title: 'Baker' }] }],
      },
    ],
    observed: [
      {
        because: 'The test name of the list, with a legal form.',
        profiles: [{ work: [{ employer: 'Listed Entity Example Cooperation Co., Ltd.', title: 'Developer' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows a work history.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
