import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'contact-unreachable-in-hours',
  text: 'Have three live calls, each at an hour that the candidate had named, gone unanswered and been answered in writing later?',
  stage: 'messages',
  how: 'Agree each hour in writing the day before, and offer written talk as another way first. A missed call that was explained, a job with fixed hours, care or a disability are a no.',
});

export default defineIndicator({
  id: 'contact-unreachable-in-hours',
  name: 'cannot be reached live at hours that they named themselves',
  why: 'An advisory names workers who cannot be reached in working hours, least of all at once.',
  status: 'stable',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    {
      ...advisory2022,
      where: 'Red flag indicators: cannot do business in required hours and cannot be reached in time, above all by instant means',
    },
  ],
  pattern: answered('contact-unreachable-in-hours', 'yes'),
  benign: [
    'Has a job, and cannot take calls there.',
    'Cares for somebody, is ill, or does not telephone because of a disability.',
    'Gives unknown callers no answer, as telephone companies advise.',
  ],
  ask: ['Offer three slots, in the morning, at midday and in the evening, and writing as the other way.'],
  examples: {
    notObserved: [
      {
        because: 'One call was missed and explained; the other two were taken.',
        profiles: [{ answer: [{ question: 'contact-unreachable-in-hours', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Three agreed calls went by, and each was answered by text some hours later.',
        profiles: [{ answer: [{ question: 'contact-unreachable-in-hours', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No calls were agreed yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
