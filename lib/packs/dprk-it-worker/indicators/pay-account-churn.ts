import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023, advisory2025, extortionAdvisory2025 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'pay-account-churn',
  text: 'Have the details for pay been changed twice or more within 60 days, or within 14 days of the start, by the candidate’s own wish?',
  stage: 'offer',
  how: 'Let payroll say yes or no from its dates; write down no account. Call back on the number from the first contact before any change, for everybody. A closed or failing bank, a theft, a marriage, a move, a payroll provider that changed or a typing mistake is a no.',
});

export default defineIndicator({
  id: 'pay-account-churn',
  name: 'belong to somebody who changed the details for pay twice within 60 days',
  why: 'Advisories name frequent changes of bank details, or of the way to be paid, soon after hiring.',
  status: 'stable',
  category: 'payment',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1657'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: many changes of bank accounts' },
    { ...advisory2025, where: 'Advice to employers: several changes of account, or a shared one' },
    { ...extortionAdvisory2025, where: 'Advice for hiring: look at changes of address and of platforms for payment' },
  ],
  pattern: answered('pay-account-churn', 'yes'),
  benign: [
    'The first bank closed the account or froze it without a reason.',
    'Became the victim of a theft and had to open another account.',
    'A typing mistake was put right, and then put right again.',
  ],
  ask: ['Confirm each change by a call to a number that was known before, the same for everybody.'],
  examples: {
    notObserved: [
      {
        because: 'The bank had failed, and one change with a call-back put it right.',
        profiles: [
          {
            message: [{ text: 'My bank closed, here is the new form for payroll.' }],
            answer: [{ question: 'pay-account-churn', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two changes were asked for within the first six weeks.',
        profiles: [{ answer: [{ question: 'pay-account-churn', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has been paid yet, so there is nothing to change.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
