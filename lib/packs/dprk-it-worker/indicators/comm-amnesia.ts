import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanOrganizations2025, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'comm-amnesia',
  text: 'Could the candidate not recall what both of you had agreed or written a few days before?',
  stage: 'messages',
  how: 'Refer to one agreed point in the next call and let the candidate read it up. Only a point that stays unknown after reading is a yes. Offer a written summary to everybody.',
});

export default defineIndicator({
  id: 'comm-amnesia',
  name: 'belong to somebody who did not know what had been agreed',
  why: 'Reports describe conversations that are handed from one person to another, so that earlier agreements are not known.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...ketmanOrganizations2025, where: 'How the workers communicate: no memory of earlier talks' },
    { ...seal2026, where: 'Summary of signs: several people behind one account' },
  ],
  pattern: answered('comm-amnesia', 'yes'),
  benign: [
    'Talks to ten companies at once and mixes them up.',
    'A memory condition, medication or a hard week.',
    'Read the message on a phone and never saw its second half.',
  ],
  ask: ['Ask to explain the last own contribution, with the text at hand.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate referred to the agreement before anybody else did.',
        profiles: [{ answer: [{ question: 'comm-amnesia', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'An agreed point stayed unknown after reading it up.',
        profiles: [{ answer: [{ question: 'comm-amnesia', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There was nothing agreed to come back to yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
