import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { japanAlert2024 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'pay-lowball-no-negotiation',
  text: 'Is the rate asked for at most three quarters of the low end of the range that you posted for this role, and was nothing else about the terms asked?',
  stage: 'offer',
  how: 'Use your own posted range for the role, never what is usual where the candidate lives. No posted range, a first job, a return after a break, a salary history that started low, or any question about leave, hours, contract or pay is a no. Correct the offer to the range for everybody.',
});

export default defineIndicator({
  id: 'pay-lowball-no-negotiation',
  name: 'belong to somebody who asked a quarter less than the posted range and took it at once',
  why: 'Researchers describe rates far below the market that are accepted without a question.',
  status: 'stable',
  category: 'payment',
  specificity: 'weak',
  use: 'corroborate',
  attack: [],
  sources: [
    { ...seal2026, where: 'Did I hire: payments; a flat rate below the market that is not discussed' },
    { ...japanAlert2024, where: 'What companies should look out for: unusually low rates' },
  ],
  pattern: answered('pay-lowball-no-negotiation', 'yes'),
  benign: [
    'Learnt to ask for little, as many do who were paid little.',
    'Lives where this rate is a good one, and did not see the range.',
    'Wants a first job, or a way back, above all.',
    'Finds it hard to talk about money.',
  ],
  ask: ['Offer the posted range to everybody, and go on without drawing anything from it alone.'],
  examples: {
    notObserved: [
      {
        because: 'A low rate was named by somebody who asked about leave and hours.',
        profiles: [
          { rate: [{ text: '$18/hr', amount: 18, currency: 'USD' }], answer: [{ question: 'pay-lowball-no-negotiation', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'The rate was below three quarters of the range, and no term was asked about.',
        profiles: [{ answer: [{ question: 'pay-lowball-no-negotiation', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'A rate alone says nothing about a range that was not posted.',
        profiles: [{ rate: [{ text: '$12/hr', amount: 12, currency: 'USD' }] }],
      },
    ],
  },
});
