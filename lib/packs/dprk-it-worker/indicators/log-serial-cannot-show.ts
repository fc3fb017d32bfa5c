import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'log-serial-cannot-show',
  text: 'After the laptop was delivered, could the person neither read out its serial number nor show it, in two calls or at a time of their own choice?',
  stage: 'work',
  how: 'Ask everybody in the onboarding call, and allow a photograph, reading the number aloud, or help by somebody: blind people and people who cannot lift a laptop must not be caught by it. A delayed parcel, a repair, a laptop left at the office or locked in a cupboard is a no until a second date. No camera is a no if the number was read out.',
});

export default defineIndicator({
  id: 'log-serial-cannot-show',
  name: 'belong to somebody who could not show the laptop that was delivered',
  why: 'Responders advise to have the serial number read out in the first call, since a laptop that stands elsewhere cannot be shown.',
  status: 'stable',
  category: 'logistics',
  // The catalogue calls it strong. A device in repair or a broken webcam does the same, so it may not decide alone.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [{ ...mandiant2024, where: 'Advice on onboarding: have the serial number confirmed when the laptop is received' }],
  pattern: answered('log-serial-cannot-show', 'yes'),
  benign: [
    'The parcel stands in customs or at a neighbour’s.',
    'The laptop is in repair or locked up at the office.',
    'The label is worn, or too small to read without help.',
  ],
  ask: ['Ask everybody in the onboarding call to read the serial number out or to send a photograph.'],
  examples: {
    notObserved: [
      {
        because: 'The camera stayed off, and the number was read out correctly.',
        profiles: [{ answer: [{ question: 'log-serial-cannot-show', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'In two calls a week apart the laptop could not be shown and its number not read.',
        profiles: [{ answer: [{ question: 'log-serial-cannot-show', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The laptop has not been delivered yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
