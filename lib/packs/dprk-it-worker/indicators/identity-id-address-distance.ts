import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'identity-id-address-distance',
  text: 'Is the address on the document more than 150 km from the home of a year or more, with no second proof when asked?',
  stage: 'offer',
  how: 'At the offer, for everybody. Compare by eye and keep neither copy nor number. A move within the year, a student’s home, a document without an address, or any second proof is a no.',
});

export default defineIndicator({
  id: 'identity-id-address-distance',
  name: 'show an identity document with an address far from the home they name',
  why: 'A company tells of a document whose address was hundreds of miles from the place that the applicant named.',
  status: 'stable',
  category: 'identity',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    {
      ...kraken2025,
      where: 'The document’s address, some 300 miles from the place told, as the company’s security officer told a broadcaster',
    },
  ],
  pattern: answered('identity-id-address-distance', 'yes'),
  benign: [
    'Moved and has not changed the document, which many places do not require.',
    'Studies or works away from the family home.',
    'Has no fixed address, or uses that of a relative for post.',
  ],
  ask: [
    'Ask everybody who gets an offer for a second proof of the address, of their own choice.',
    'Hand the equipment over in person against the document.',
  ],
  examples: {
    notObserved: [
      {
        because: 'The address is the parents’, and a lease shows the new one.',
        profiles: [{ answer: [{ question: 'identity-id-address-distance', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The address is 500 km away, and no proof of the named home came in two weeks.',
        profiles: [{ answer: [{ question: 'identity-id-address-distance', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No document has been shown, since no offer was made.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
