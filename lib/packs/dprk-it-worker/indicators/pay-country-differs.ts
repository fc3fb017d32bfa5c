import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022, japanAlert2024 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'pay-country-differs',
  text: 'Is the account for pay in another country than both the home and the tax residence that the candidate has stated, without a reason on paper?',
  stage: 'offer',
  how: 'Compare the two countries as the forms name them, whichever they are; the rule is the same for every country and no country counts more. Write down no account. A move within two years, an online bank or payment firm with a seat abroad, a shared currency, a commuter over a border, no bank that will open an account: a no.',
});

export default defineIndicator({
  id: 'pay-country-differs',
  name: 'belong to somebody whose account for pay is in another country than home and tax',
  why: 'Advisories describe pay that goes to an account in a country where the person neither lives nor pays tax.',
  status: 'stable',
  category: 'payment',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1657'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: payment to accounts elsewhere than the stated place' },
    { ...japanAlert2024, where: 'What companies should look out for when paying' },
  ],
  pattern: answered('pay-country-differs', 'yes'),
  benign: [
    'Moved lately and keeps the old account.',
    'Uses an online bank whose accounts all bear another country’s code.',
    'Lives on one side of a border and banks on the other.',
    'No bank at home opens accounts for freelancers or for newcomers.',
  ],
  ask: ['Ask for the tax form, and for the reason in one line, as everybody paid abroad is asked.'],
  examples: {
    notObserved: [
      {
        because: 'The account is with an online bank abroad, and the tax form is there.',
        profiles: [
          {
            message: [{ text: 'My account is with an online bank, so it starts with another country code.' }],
            answer: [{ question: 'pay-country-differs', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The account is in a third country, and no reason was given.',
        profiles: [{ answer: [{ question: 'pay-country-differs', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'No form for pay has been filled in yet.', profiles: [{ 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] }] },
    ],
  },
});
