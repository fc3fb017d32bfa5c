import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'identity-interview-display-name',
  text: 'Did the candidate join a call under a name that is not the one on the application?',
  stage: 'interview',
  how: 'Note the name shown at the moment of joining, for every candidate. A nickname, initials or a former name that is explained is a no.',
});

export default defineIndicator({
  id: 'identity-interview-display-name',
  name: 'belong to somebody who joined a call under another name',
  why: 'In published cases the applicant entered the meeting under a different name and changed it within moments.',
  status: 'stable',
  category: 'identity',
  // The catalogue calls it strong. A partner's account on a shared computer shows another name too, so it may not decide alone.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...kraken2025, where: 'The first call: the name on joining was not the one on the résumé and was changed at once' },
    { ...seal2026, where: 'Interview signs: the name of the meeting account is not the applicant’s' },
  ],
  pattern: answered('identity-interview-display-name', 'yes'),
  benign: [
    'The device or the meeting account belongs to a partner, a parent or a company.',
    'The account still bears a former name, and the candidate changed it out of courtesy.',
    'The meeting software remembered the name of an earlier guest call.',
  ],
  ask: [
    'Ask plainly whose account it was, and to rejoin from the account used for the application.',
    'Invite every finalist to one further call through the address on the application.',
  ],
  examples: {
    notObserved: [
      {
        because: 'The reviewer saw the name of the application in the call.',
        profiles: [{ answer: [{ question: 'identity-interview-display-name', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The reviewer saw another name when the candidate joined.',
        profiles: [{ answer: [{ question: 'identity-interview-display-name', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'There was no call yet, so the question was not answered.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
