import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { knowBe42024, mandiant2024, recordedFuture2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'log-ship-to-other-address',
  text: 'Is the address for the equipment another one than on the documents and the contract, with no reason that could be checked?',
  stage: 'offer',
  how: 'Ask everybody once, in the same words, why the two differ, and take the answer. A move, studies, parents, a partner, an office or co-working desk, a safe address after violence, a shelter, a travelling life or a counter for parcels is a no. Where no reason holds, offer to hand the equipment over in person against a document.',
});

export default defineIndicator({
  id: 'log-ship-to-other-address',
  name: 'belong to somebody who wants the equipment sent somewhere else, without a reason',
  why: 'Advisories and case reports name a delivery address that is neither on the documents nor explained.',
  status: 'stable',
  category: 'logistics',
  // The catalogue calls it strong. Couriers' shops, neighbours and a move do the same, so it may not decide alone.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...mandiant2024, where: 'What was seen: requests to send the laptop to another address than the one on file' },
    { ...advisory2023, where: 'Red flag indicators: the laptop is to go to an address that is not on the documents' },
    { ...knowBe42024, where: 'How the laptop was sent to an address of others' },
    { ...recordedFuture2026, where: 'How equipment is received and passed on' },
  ],
  pattern: answered('log-ship-to-other-address', 'yes'),
  benign: [
    'Moved and the document has not been changed yet.',
    'Studies or works away from home during the week.',
    'Parcels are stolen at the door, so they go to the office or to family.',
    'The home address is kept private after violence or stalking.',
  ],
  ask: ['Ask once why the addresses differ; else send to the address on the document or hand over in person.'],
  examples: {
    notObserved: [
      {
        because: 'The parcel goes to the parents, and a letter of the university shows why.',
        profiles: [
          {
            message: [{ text: 'Please send it to my parents, I am between two flats this month.' }],
            answer: [{ question: 'log-ship-to-other-address', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The equipment is to go to another city, and no reason was given when asked.',
        profiles: [{ answer: [{ question: 'log-ship-to-other-address', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'An address was read, and nobody has compared it with a document.',
        profiles: [{ 'postal-address': ['12 Sample Street, Springfield, IL 62701'] }],
      },
    ],
  },
});
