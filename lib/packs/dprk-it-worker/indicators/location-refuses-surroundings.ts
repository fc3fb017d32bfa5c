import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'location-refuses-surroundings',
  text: 'Has the candidate declined all of three ways that everybody is offered: ten seconds without blur, a meeting in person, a notary?',
  stage: 'interview',
  how: 'Offer all three at once and say why. One of them taken is a no. What the room looks like is never noted. Nobody has to show a home; a way of their own that proves the same is a no.',
});

export default defineIndicator({
  id: 'location-refuses-surroundings',
  name: 'decline every way to show where they are',
  why: 'An advisory and an alliance suggest to see the real surroundings once; homes are private, so it stays an open question.',
  status: 'stable',
  category: 'location',
  specificity: 'weak',
  use: 'reviewer',
  attack: ['T1656'],
  sources: [
    { ...advisory2025, where: 'Recommendations: have the background shown without blur or picture' },
    { ...seal2026, where: 'Am I interviewing one, background: an obscured one is not always a sign; ask whether it is home' },
  ],
  pattern: answered('location-refuses-surroundings', 'yes'),
  benign: [
    'Shares a room, or lives with people who do not want to be seen.',
    'Keeps the home private out of faith, care, or shame about its state.',
    'Is in a shelter, a café or at the present employer’s.',
  ],
  ask: ['Let every finalist choose: ten seconds without blur, a meeting in person, or a notary.'],
  examples: {
    notObserved: [
      {
        because: 'The background stayed blurred, and a meeting in person was agreed.',
        profiles: [{ answer: [{ question: 'location-refuses-surroundings', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'All three ways were declined without another being named.',
        profiles: [{ answer: [{ question: 'location-refuses-surroundings', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The three ways have not been offered.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
