import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ravenFile2025, tayvano2025 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-registry-trail-other-name',
  text: 'Does an account elsewhere with the same unusual name of eight letters or more, tied to the candidate by code, links or contacts, show a different person’s name?',
  stage: 'profile',
  how: 'Search two package registries and two sandboxes for the account name. Without a tie it is a no: many people choose the same name. So is a nickname, a company, a form of the same name, or a former one. What stands among this case’s sources is compared already.',
});

// Names of accounts that were read are compared by identity-name-differs-across-platforms; asked twice, one cause would count twice.
export default defineIndicator({
  id: 'code-registry-trail-other-name',
  name: 'share an unusual account name and code with somebody of a different name elsewhere',
  why: 'Two reports followed one unusual account name through package registries and sandboxes, where it showed other people’s names.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...ravenFile2025, where: 'Accounts that were found by the mailbox’s name on other services' },
    { ...tayvano2025, where: 'Listed personas: package and sandbox accounts under other names' },
  ],
  pattern: answered('code-registry-trail-other-name', 'yes'),
  benign: [
    'Somebody else chose the same account name.',
    'Publishes under a pen name, or a former name still stands there.',
    'A friend published the package on the candidate’s behalf.',
  ],
  ask: ['Ask which accounts for code the candidate has, then ask about this one.'],
  examples: {
    notObserved: [
      {
        because: 'The same account name with a stranger’s code and another life behind it.',
        profiles: [{ answer: [{ question: 'code-registry-trail-other-name', reply: 'no' }] }],
      },
      { because: 'A nickname in place of a name.', profiles: [{ answer: [{ question: 'code-registry-trail-other-name', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'A package that links to the candidate’s repository is signed by a different full name.',
        profiles: [{ answer: [{ question: 'code-registry-trail-other-name', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'Nobody has searched the registries.', profiles: [{ handle: [{ platform: 'github', name: 'pixelgarden-builds' }] }] },
    ],
  },
});
