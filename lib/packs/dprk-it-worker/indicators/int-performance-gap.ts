import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'int-performance-gap',
  text: 'At day 14 and again at day 45, could the person not do alone what the same person had done in the interview?',
  stage: 'work',
  how: 'Repeat one part of the interview with everybody after two and six weeks, as part of onboarding, with the same tools and aids as then. A new code base, missing access or help, illness, anxiety, ADHD, grief, pregnancy, a disability without the agreed support or a shy start is a no. The usual talk about performance comes first.',
});

export default defineIndicator({
  id: 'int-performance-gap',
  name: 'belong to somebody whose work fell far below what the interview had shown',
  why: 'Reports describe that one person gives the interview and another does the work.',
  status: 'stable',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Did I hire: work that does not fit the person who was met' },
    { ...ketmanMalicious2024, where: 'Accounts behind which several people work' },
  ],
  pattern: answered('int-performance-gap', 'yes'),
  benign: [
    'Onboarding was thin, or access came late.',
    'Fell ill, or carries something at home.',
    'Interviews well and needs months in a new code base.',
    'The support that was agreed on is not there yet.',
  ],
  ask: ['Hold the usual talk about performance first, and repeat one part of the interview together.'],
  examples: {
    notObserved: [
      {
        because: 'The start was slow, and the repeated part went as well as before.',
        profiles: [{ answer: [{ question: 'int-performance-gap', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'At both dates the repeated part could not be done alone.',
        profiles: [{ answer: [{ question: 'int-performance-gap', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The work has not begun yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
