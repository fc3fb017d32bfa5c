import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { seal2026, tayvano2025 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'int-refuses-in-person',
  text: 'Has the candidate declined two offers of a meeting in person, one of them near the place named as home and paid for?',
  stage: 'offer',
  how: 'Make both offers to every finalist, with travel paid and a notary nearby as the other way. Care, health, papers or a fear of crowds are good reasons and a no.',
});

export default defineIndicator({
  id: 'int-refuses-in-person',
  name: 'belong to somebody who declined every meeting in person',
  why: 'An advisory names that a meeting in person is never possible, even near the stated home.',
  status: 'stable',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: unwilling or unable to appear in person' },
    { ...seal2026, where: 'Case 2: declines promotion and travel' },
    { ...tayvano2025, where: 'Listed personas: no meeting near the claimed home' },
  ],
  pattern: answered('int-refuses-in-person', 'yes'),
  benign: [
    'Cares for somebody, or has no leave to travel.',
    'A disability, an illness or a fear makes travel hard.',
    'Papers do not allow to leave the country for now.',
    'The job was advertised as fully remote, and so it was understood.',
  ],
  ask: ['Offer to meet in the candidate’s own town, paid, or at a notary nearby.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate came to the office of a notary.',
        profiles: [{ answer: [{ question: 'int-refuses-in-person', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two offers were declined, one of them nearby and paid.',
        profiles: [{ answer: [{ question: 'int-refuses-in-person', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No meeting has been offered yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
