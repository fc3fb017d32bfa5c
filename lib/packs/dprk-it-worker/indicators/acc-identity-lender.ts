import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { caseFiles2025, jointAdvisory2026, tokyoPolice2025 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';
import { silentPush2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'acc-identity-lender',
  text: 'In a session together, alone and unprepared, could the person not take part in the own work of the last days, and does the pay, the phone or the laptop also go to somebody else?',
  stage: 'work',
  how: 'Two things must both be so: an own piece of work could not be explained or changed with time and aids, and one of payee, phone or place of the laptop belongs to another person. One alone is a no. Coaching, a job assistant, an interpreter, a carer, anxiety, autism, memory problems or a spouse’s account is a no.',
});

export default defineIndicator({
  id: 'acc-identity-lender',
  name: 'belong to somebody who appears while another person does the work',
  why: 'Court files and reports describe people who lend their name and face, pass the interview, and leave the work to somebody else.',
  status: 'stable',
  category: 'account',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656', 'T1586'],
  sources: [
    { ...caseFiles2025, where: 'Filings on people who were paid to be the public face' },
    { ...tokyoPolice2025, where: 'Two people who lent their accounts' },
    { ...jointAdvisory2026, where: 'How identities are borrowed' },
    { ...silentPush2026, where: 'Offers to sit in interviews while others work' },
    { ...bleeping2025, where: 'The quoted offers: identity against a share of the pay' },
  ],
  pattern: answered('acc-identity-lender', 'yes'),
  benign: [
    'Was coached by a school or a friend and is a beginner.',
    'A job assistant or an interpreter takes part, as agreed.',
    'The work was done in a pair, and the other half was asked about.',
    'Has no account of their own and is paid through family.',
  ],
  ask: ['Work together for an hour on the person’s own last change, with time and every aid.'],
  examples: {
    notObserved: [
      {
        because: 'The person was nervous and explained the change in writing afterwards.',
        profiles: [{ answer: [{ question: 'acc-identity-lender', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The own change could not be explained, and the pay goes to somebody else.',
        profiles: [{ answer: [{ question: 'acc-identity-lender', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There has been no session together yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
