import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { bleeping2025 } from '../publications/press.ts';
import { kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'comm-third-party-in-background',
  text: 'Did somebody other than the candidate answer in a call or a chat, or did a message arrive that was meant for somebody else’s application?',
  stage: 'messages',
  how: 'Note the words of such a message, or who spoke. Ask everybody at the start who else takes part. A sign-language or other interpreter, a carer, a job coach, a screen reader that reads aloud, a child, a flatmate or people in a shared office are a no, and so is an agency that had said it writes for the candidate.',
});

export default defineIndicator({
  id: 'comm-third-party-in-background',
  name: 'belong to somebody for whom another person answered',
  why: 'Reports describe answers that somebody else gave or typed, and messages that were meant for another conversation.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...kraken2025, where: 'The first call: signs of being coached while speaking' },
    { ...bleeping2025, where: 'The offer: one speaks while others answer' },
  ],
  pattern: answered('comm-third-party-in-background', 'yes'),
  benign: [
    'An interpreter, a carer or a job coach takes part.',
    'An agency or an assistant handles the mail.',
    'Family or flatmates speak in the same room.',
    'A message was pasted into the wrong window, as happens to everybody.',
  ],
  ask: ['Ask everybody at the start who else is in the room and what part they take.'],
  examples: {
    notObserved: [
      {
        because: 'A sign-language interpreter spoke, as had been agreed.',
        profiles: [
          {
            message: [{ text: 'My interpreter will join the call and speak for me.' }],
            answer: [{ question: 'comm-third-party-in-background', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message answered a question that another company had asked somebody else.',
        profiles: [{ answer: [{ question: 'comm-third-party-in-background', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No call and no chat has been looked at for this yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
