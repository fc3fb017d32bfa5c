import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'comm-refers-friends',
  text: 'Has the person recommended two or more developers within 60 days of starting, each of whom has at least one finding of their own?',
  stage: 'work',
  how: 'Use the date of the first day and of each recommendation, and review those recommended like any other applicant before you answer. A recommendation without findings does not count. A paid referral scheme, former colleagues whom an employer confirms, and a cohort of one school or one community are a no.',
});

export default defineIndicator({
  id: 'comm-refers-friends',
  name: 'belong to somebody who soon recommended several others with open questions of their own',
  why: 'Reports describe people who bring in others soon after they start, whose applications then show the same pattern.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Did I hire: recommending others for work; routes into a company: recommendation' },
    { ...ketmanMalicious2024, where: 'Accounts that vouch for each other' },
  ],
  pattern: answered('comm-refers-friends', 'yes'),
  benign: [
    'Good people know good people, and the company asked for recommendations.',
    'A team that lost its jobs together looks for work together.',
    'A bonus is paid for recommendations.',
  ],
  ask: ['Review each recommended person on their own, in the same way as everybody.'],
  examples: {
    notObserved: [
      {
        because: 'Three former colleagues were recommended, whom their former employer confirmed.',
        profiles: [{ answer: [{ question: 'comm-refers-friends', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two people were recommended in the first month, and each has a finding of their own.',
        profiles: [{ answer: [{ question: 'comm-refers-friends', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'The work has not begun, so nobody could have been recommended.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
