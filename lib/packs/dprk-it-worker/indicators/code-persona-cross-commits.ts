import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-persona-cross-commits',
  text: 'Do this account and another one each commit to the other’s repositories, and do both also share the introduction or the picture under different names?',
  stage: 'profile',
  how: 'Look at the contributors of three own repositories for accounts that appear twice, and open theirs. Classmates, bootcamp teams, colleagues, couples and study groups commit to each other too: without the same introduction or the same photograph it is a no.',
});

export default defineIndicator({
  id: 'code-persona-cross-commits',
  name: 'exchange commits with an account that has the same introduction or picture',
  why: 'Two reports describe personas that fill each other’s repositories and were made from one mould.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...ketmanMalicious2024, where: 'Accounts that contribute to each other' },
    { ...seal2026, where: 'Interactions, item 1: accounts that commit to each other’s repositories' },
  ],
  pattern: answered('code-persona-cross-commits', 'yes'),
  benign: [
    'A study group with one template for its introductions.',
    'Colleagues who wear the company’s picture and line.',
    'Two accounts of one person, one for work and one for private things.',
  ],
  ask: ['Ask about the co-author, and ask the co-author about the candidate, separately.'],
  examples: {
    notObserved: [
      {
        because: 'A bootcamp team of four commits to each other, each with an own introduction.',
        profiles: [{ answer: [{ question: 'code-persona-cross-commits', reply: 'no' }] }],
      },
      {
        because: 'A couple with two accounts and a common project.',
        profiles: [{ answer: [{ question: 'code-persona-cross-commits', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two accounts commit to each other and introduce two names in one text.',
        profiles: [{ answer: [{ question: 'code-persona-cross-commits', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has opened the contributors.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
