import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { advisory2025 } from '../publications/government.ts';

export default defineCounterIndicator({
  id: 'same-person-each-round',
  name: 'were the same person in every round',
  why: 'Two reviewers who saw every round and agree rule out the plainest way of standing in.',
  limits:
    'Over a poor picture two people on two calls are easily taken for one, and a stand-in may hold every interview and none of the work.',
  sources: [{ ...advisory2025, where: 'Recommendations: see the same person at each step' }],
  pattern: answered('int-different-person-later-round', 'no'),
  examples: {
    notObserved: [
      {
        because: 'Both reviewers, asked separately, saw another person.',
        profiles: [{ answer: [{ question: 'int-different-person-later-round', reply: 'yes' }] }],
      },
    ],
    observed: [
      {
        because: 'Both reviewers saw one person in all three rounds.',
        profiles: [{ answer: [{ question: 'int-different-person-later-round', reply: 'no' }] }],
      },
    ],
    cannotTell: [{ because: 'There was one round only.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
