import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { advisory2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export default defineCounterIndicator({
  id: 'employer-confirmed',
  name: 'are known to an employer who was called back',
  why: 'An employer who was found independently and knows the person is the plainest confirmation there is.',
  limits:
    'The job can be that of a namesake whose career was borrowed, real firms have employed such workers unknowing, and some listed firms belong to a scheme. Ask for one thing that only the two of you know from the interview.',
  sources: [
    { ...advisory2025, where: 'Recommendations: verify past employment directly' },
    { ...seal2026, where: 'Did I hire one, work history: firms that confirm because they did not know, or because they belong to it' },
  ],
  pattern: answered('emp-employer-denies', 'no'),
  examples: {
    notObserved: [
      {
        because: 'The employer’s own switchboard knew nobody of that name.',
        profiles: [{ answer: [{ question: 'emp-employer-denies', reply: 'yes' }] }],
      },
    ],
    observed: [{ because: 'The employer confirmed the job.', profiles: [{ answer: [{ question: 'emp-employer-denies', reply: 'no' }] }] }],
    cannotTell: [{ because: 'The employer has not been asked.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
