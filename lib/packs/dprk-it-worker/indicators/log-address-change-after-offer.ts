import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'log-address-change-after-offer',
  text: 'Did the address change within 14 days of signing, and did the candidate have nothing to show for a move?',
  stage: 'offer',
  how: 'Compare the date of signing with the date of the new address. A lease, a bill, a registration, a message from before the offer, moving for this very job, a separation, a flight from danger or temporary housing is a no, and so is a corrected typing mistake. Ask for the same proof from everybody who changes an address.',
});

export default defineIndicator({
  id: 'log-address-change-after-offer',
  name: 'belong to somebody whose address changed within 14 days of the offer',
  why: 'An advisory and case reports name an address that changes between the offer and the delivery of the laptop.',
  status: 'stable',
  category: 'logistics',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: a home address that changes just before or after hiring' },
    { ...mandiant2024, where: 'What was seen: delivery addresses that change during onboarding' },
  ],
  pattern: answered('log-address-change-after-offer', 'yes'),
  benign: [
    'Moved for this very job, as the offer made it possible.',
    'Between two homes after a separation or the end of a lease.',
    'Had to leave home because of a fire, a flood or a war.',
  ],
  ask: ['Ask for one proof of the new address, or hand the equipment over in person.'],
  examples: {
    notObserved: [
      {
        because: 'The move had been told of in the first interview.',
        profiles: [
          {
            message: [{ text: 'I am moving next month, my new address follows.' }],
            answer: [{ question: 'log-address-change-after-offer', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A new address came three days after signing, and nothing showed a move.',
        profiles: [{ answer: [{ question: 'log-address-change-after-offer', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Nothing has been signed yet, so there is no date to count from.',
        profiles: [{ 'postal-address': ['12 Sample Street, Springfield, IL 62701'] }],
      },
    ],
  },
});
