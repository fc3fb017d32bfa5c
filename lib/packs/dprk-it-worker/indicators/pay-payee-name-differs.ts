import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022, caseFiles2025, japanAlert2024, tokyoPolice2025 } from '../publications/government.ts';
import { itIsac2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'pay-payee-name-differs',
  text: 'Does the pay go to a person of another name than the contracted one, with no proof of an own account and no reason on paper?',
  stage: 'offer',
  how: 'Let payroll compare the holder’s name with the contract and say yes or no; write down no account. A former, married or chosen name, another order or script, a joint account, a spouse’s account with a line from both, no access to a bank, a company whose listed officer is the candidate or a payroll firm is a no.',
});

export default defineIndicator({
  id: 'pay-payee-name-differs',
  name: 'ask for the pay in another person’s name',
  why: 'Advisories and court files describe pay that goes to an account of somebody else.',
  status: 'stable',
  category: 'payment',
  // The sources would bear `strong`. A spouse with another family name would then decide alone, so it raises a question instead.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1657'],
  sources: [
    { ...japanAlert2024, where: 'What companies should look out for: an account in another name' },
    { ...tokyoPolice2025, where: 'The accounts that were lent, and where the pay went' },
    { ...caseFiles2025, where: 'Filings on accounts opened in other people’s names' },
    { ...advisory2022, where: 'Red flag indicators: payment details of others' },
    { ...itIsac2025, where: 'Signs before and at the offer: the name on the account' },
  ],
  pattern: any(measured('payees-in-other-names', { atLeast: 1 }), answered('pay-payee-name-differs', 'yes')),
  benign: [
    'The account is a spouse’s or a parent’s, because no bank opens an own one.',
    'Married, divorced or changed the name, and the bank is slower.',
    'An own company, an umbrella company or an employer of record is paid.',
  ],
  ask: ['Ask for a proof of an account in the own name, or for one line on why there is none, and keep it with the contract.'],
  examples: {
    notObserved: [
      {
        because: 'A spouse with the same family name receives the pay, and both have said so.',
        profiles: [
          {
            'display-name': ['Mara Jensen'],
            payee: ['Tom Jensen'],
            answer: [{ question: 'pay-payee-name-differs', reply: 'no' }],
          },
        ],
      },
      {
        because: 'The bank writes the same name in another order and in capitals.',
        profiles: [
          {
            'display-name': ['Mara Jensen'],
            payee: ['JENSEN MARA LOUISE'],
            answer: [{ question: 'pay-payee-name-differs', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The name for pay has nothing in common with the name shown.',
        profiles: [{ 'display-name': ['Mara Jensen'], payee: ['Tom Okafor'] }],
      },
      {
        because: 'Payroll compared the names, and no reason was given.',
        profiles: [{ answer: [{ question: 'pay-payee-name-differs', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'The name of a company cannot be compared with that of a person.',
        profiles: [{ 'display-name': ['Mara Jensen'], payee: ['Borealis Software Ltd'] }],
      },
      {
        because: 'Nobody has asked to be paid yet.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
