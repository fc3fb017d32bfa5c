import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'comm-excuse-chain',
  text: 'Have three or more agreed checks (a call with picture, a document, a meeting) been called off at the last moment, and was another way declined too?',
  stage: 'messages',
  how: 'Count only steps that were agreed with a time and called off by the candidate, and offer everybody a way that needs no fixed hour, such as a notary or a carrier’s counter. Care, illness, war, power cuts, a poor line or a disability are a no once that other way was taken, or while it has not been offered.',
});

export default defineIndicator({
  id: 'comm-excuse-chain',
  name: 'belong to somebody for whom three agreed checks fell through at the last moment',
  why: 'Reports describe that illness, travel, power or family come between each time somebody was to be seen or a document was to be shown.',
  status: 'stable',
  category: 'communication',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Did I hire: meetings that are agreed to and then fall through, each time for another reason' },
    { ...advisory2023, where: 'Red flag indicators: unable or unwilling to appear on camera or in person' },
  ],
  pattern: answered('comm-excuse-chain', 'yes'),
  benign: [
    'Cares for a child or a parent, whose days cannot be planned.',
    'Lives where power, lines or safety fail from one hour to the next.',
    'Lives with an illness that comes in bouts.',
    'Works full time and is called away by the present employer.',
  ],
  ask: ['Offer everybody one way to be verified that needs no fixed hour, and wait for it.'],
  examples: {
    notObserved: [
      {
        because: 'Two calls fell through in a power cut, and the notary nearby was visited.',
        profiles: [
          {
            message: [{ text: 'Sorry, the power is out again, can we move our call once more?' }],
            answer: [{ question: 'comm-excuse-chain', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Three agreed steps were called off, and the way without a fixed hour too.',
        profiles: [{ answer: [{ question: 'comm-excuse-chain', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'One call has been moved, and nobody has counted more.',
        profiles: [{ message: [{ text: 'My daughter is ill, could we move the call to Thursday?' }] }],
      },
    ],
  },
});
