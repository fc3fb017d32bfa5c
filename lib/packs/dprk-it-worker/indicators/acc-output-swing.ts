import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanOrganizations2025, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'acc-output-swing',
  text: 'In three of the last eight weeks, was the person’s own work of the week before unknown to them, while it was known in the others?',
  stage: 'work',
  how: 'Ask about own work, not about mood or speed, and allow notes. Bouts of an illness, ADHD, migraine, depression, medication, pregnancy, grief, care, exams, a second job or nights are a no; health is not to be asked about and not to be noted. Where health is named, the talk with the manager comes first and this stays a no.',
});

export default defineIndicator({
  id: 'acc-output-swing',
  name: 'belong to somebody whose skill and memory change from week to week',
  why: 'Researchers describe accounts that several people use by turns, so that good weeks and weeks without memory of them alternate.',
  status: 'stable',
  category: 'account',
  specificity: 'weak',
  use: 'corroborate',
  attack: [],
  sources: [
    { ...seal2026, where: 'Did I hire: work and communication that change from week to week' },
    { ...ketmanOrganizations2025, where: 'How the workers organise: several people behind one account' },
  ],
  pattern: answered('acc-output-swing', 'yes'),
  benign: [
    'An illness or its treatment comes and goes.',
    'Care, exams or another job take some of the weeks.',
    'The tasks themselves changed, not the person.',
  ],
  ask: ['Work together for an hour on something from the week before.'],
  examples: {
    notObserved: [
      {
        because: 'Slow weeks came with an illness, and the own work was always known.',
        profiles: [{ answer: [{ question: 'acc-output-swing', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'In three weeks the own work of the week before was unknown.',
        profiles: [{ answer: [{ question: 'acc-output-swing', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The work has not begun yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
