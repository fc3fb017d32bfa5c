import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { cheqd2025 } from '../publications/press.ts';
import { seal2026 } from '../publications/researchers.ts';
import { recordedFuture2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-screen-other-identity',
  text: 'Did the shared screen show an account, mailbox or job profile that was signed in under another person’s name, and did the explanation not hold?',
  stage: 'interview',
  how: 'Name the account at once and let the person explain. A shared or borrowed computer, a partner’s or an employer’s mailbox, a former or chosen name, a maiden name, a stage or pen name, a name in another script or a test account is a no. Never note which languages or scripts were seen.',
});

export default defineIndicator({
  id: 'int-screen-other-identity',
  name: 'belong to somebody whose screen showed accounts in another name',
  why: 'Reports describe shared screens on which other names, mailboxes and profiles of the same use appeared.',
  status: 'stable',
  category: 'interview',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585'],
  sources: [
    { ...seal2026, where: 'During the interview: other accounts active on the shared screen than on the résumé' },
    { ...recordedFuture2026, where: 'Several personas on one machine' },
    { ...cheqd2025, where: 'The second call: what the shared screen showed' },
  ],
  pattern: answered('int-screen-other-identity', 'yes'),
  benign: [
    'The computer is shared with a partner or a flatmate.',
    'A former name, or a name not used at work, and nobody else’s concern.',
    'A test account or a client’s account that is part of the work.',
  ],
  ask: ['Ask at once whose account it is, and note the name that was given.'],
  examples: {
    notObserved: [
      {
        because: 'The mailbox bore the candidate’s former name.',
        profiles: [{ 'display-name': ['Mara Jensen'], answer: [{ question: 'int-screen-other-identity', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two job profiles in other people’s names were signed in, and no answer held.',
        profiles: [{ answer: [{ question: 'int-screen-other-identity', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No screen has been shared yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
