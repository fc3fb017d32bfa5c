import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { pindrop2026, unit422025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-face-artifacts',
  text: 'In a chosen mix of turning aside, a hand before the face and another light, did the face itself break while the rest of the picture stayed whole?',
  stage: 'interview',
  how: 'Ask everybody for the same mix, with notice, and offer a call without picture plus a notary to whoever cannot or will not: disability, a tic, a prosthesis, a veil, scars or pain are nobody’s business and a no. A blurred or replaced background, low light, a beauty filter, compression, a cheap camera or a poor line is a no.',
});

export default defineIndicator({
  id: 'int-face-artifacts',
  name: 'belong to somebody whose picture came apart when moving',
  why: 'Advisories describe pictures that were changed live; newer programs no longer show it, and most people in these cases used none, so this counts for little.',
  status: 'degraded',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...unit422025, where: 'What to look for in live video, and how easily it is made' },
    { ...advisory2025, where: 'Advice for interviews: movements that a changed picture may not survive' },
    { ...seal2026, where: 'Liveness verification: requests that cannot be prepared' },
    { ...pindrop2026, where: 'How often a changed picture was measured among such applications' },
  ],
  pattern: answered('int-face-artifacts', 'yes'),
  benign: [
    'A blurred or replaced background cuts into hair, hands and glasses.',
    'Compression on a poor line breaks every picture in motion.',
    'A filter that the video program turned on by itself.',
  ],
  ask: ['Turn filters and backgrounds off on both sides and try again, or verify in another way.'],
  examples: {
    notObserved: [
      {
        because: 'Glasses and hair broke up because of a blurred background, and all was whole without it.',
        profiles: [{ answer: [{ question: 'int-face-artifacts', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Without filters the face broke at a turn and under a hand, and nothing else did.',
        profiles: [{ answer: [{ question: 'int-face-artifacts', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There has been no call with a picture.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
