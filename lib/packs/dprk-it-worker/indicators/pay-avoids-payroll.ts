import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, matches } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022 } from '../publications/government.ts';
import { google2025, microsoft2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'pay-avoids-payroll',
  text: 'Did the candidate decline both payroll (or an employer of record) and a transfer in the own name, and insist on a third party or on a company founded after the offer?',
  stage: 'offer',
  how: 'Offer everybody abroad the same two or three ways. A payment service such as those freelancers use across borders is a no, and so is no bank that opens an account, sanctions on the banks at home, high fees, an own company that was there before, the tax adviser’s word, or not knowing what payroll means.',
});

export default defineIndicator({
  id: 'pay-avoids-payroll',
  name: 'ask to be paid outside payroll or through somebody else',
  why: 'An advisory and reports describe pay that is kept away from ordinary payroll, through services, third parties or new companies.',
  status: 'stable',
  category: 'payment',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1657'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: payment through services and third parties' },
    { ...google2025, where: 'How pay is received: payment services that hide where it goes' },
    { ...microsoft2025, where: 'How salaries are received and passed on' },
  ],
  // The catalogue looks for names of payment services. Half of all freelancers abroad name one, so only insisting is looked for.
  pattern: any(
    matches(
      ['message'],
      "\\b(?:(?:do|would|will|rather|prefer|could) not|(?:do|would|wo|ca)n[’']t|cannot|not want|rather than|instead of|avoid|outside|off)\\s(?:(?!mind\\b)[a-z]{1,10}\\s){0,3}(?:be(?:ing)? on|go(?:ing)? (?:on|through)|join(?:ing)?|put me on|paid (?:through|by|via|on|from)|through|of)\\s(?:(?:your|the|a|company|normal|regular|local)\\s){0,2}payroll\\b(?!\\s(?:system|module|software|service|api|app|data|team|project|provider|of|in two|twice|until|yet|for (?:two|both))|,? (?:whichever|whatever|as you))",
    ),
    matches(
      ['message'],
      "\\b(?:pay|salary|payments?|wages?|invoice|transfer)\\b(?<!(?:\\b(?:not|never|moved|built|wrote|changed)|n[’']t)\\b[^.!?\\n]{0,30})(?:(?!\\b(?:went|ran|were|was|did|had)\\b)[^.!?\\n]){0,25}\\b(?:to|through|via|into|by)\\s(?:my|a)\\s(?:friend|brother|sister|cousin|partner|colleague|roommate|agent|relative)[’']s\\s(?:bank\\s|payoneer\\s|paypal\\s|wise\\s){0,2}(?:account|company|firm|business|card)\\b(?!\\s(?:were|was|had|did)\\b)",
    ),
    answered('pay-avoids-payroll', 'yes'),
  ),
  benign: [
    'Works across a border, where payroll is not to be had.',
    'The bank at home charges a tenth, or takes weeks.',
    'Runs an own company and has always sent invoices.',
    'Shares an account within the family.',
  ],
  ask: ['Offer an employer of record that verifies identity, the same to everybody abroad.'],
  examples: {
    notObserved: [
      {
        because: 'Leaving the choice, two contracts at once, and payments that were somebody’s work.',
        profiles: [
          {
            message: [
              { text: 'I can invoice instead of going through payroll, whichever you prefer.' },
              { text: 'I cannot be on payroll of two companies at once, so I would end the other contract first.' },
              { text: 'The payments went through a partner’s business account, and I wrote the checks for it.' },
            ],
            answer: [{ question: 'pay-avoids-payroll', reply: 'no' }],
          },
        ],
      },
      {
        because: 'Naming a payment service, and work on payroll, are ordinary.',
        profiles: [
          {
            message: [
              { text: 'I prefer Payoneer or Wise, my bank charges too much.' },
              { text: 'I did not build the payroll module, I integrated PayPal.' },
              { text: 'You can pay into my account. I would not want my pay to go to a friend’s account.' },
            ],
            answer: [{ question: 'pay-avoids-payroll', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message asks to keep away from payroll.',
        profiles: [{ message: [{ text: 'I would rather not be on your payroll, my company can invoice you.' }] }],
      },
      {
        because: 'A message asks to pay through somebody else’s account.',
        profiles: [{ message: [{ text: 'Please send the salary to my friend’s bank account this month.' }] }],
      },
      {
        because: 'Payroll and a transfer were declined, a third party was insisted on.',
        profiles: [{ answer: [{ question: 'pay-avoids-payroll', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Naming a service says nothing, and nobody has offered payroll yet.',
        profiles: [{ message: [{ text: 'I usually use Wise.' }] }],
      },
    ],
  },
});
