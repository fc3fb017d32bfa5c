import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022 } from '../publications/government.ts';
import { ketmanOrganizations2025 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'acc-undisclosed-subcontract',
  text: 'Do the delivered files or changes name authors whom the contractor had not named, and did the contractor say that nobody else took part?',
  stage: 'work',
  how: 'Look at the authors of changes and files, not at their hours or places. Ask everybody at the start who will take part. An own second machine or nickname, pair work, a library’s authors, a tool’s or a bot’s name, a template, a former name, or a team named in the contract is a no.',
});

export default defineIndicator({
  id: 'acc-undisclosed-subcontract',
  name: 'belong to somebody whose delivered work others had made, without saying so',
  why: 'An advisory and researchers describe work that is passed on to others whom the client does not know.',
  status: 'stable',
  category: 'account',
  specificity: 'moderate',
  use: 'corroborate',
  attack: [],
  sources: [
    { ...advisory2022, where: 'How the workers operate: work passed on to others' },
    { ...ketmanOrganizations2025, where: 'How the workers organise: tasks shared out among several' },
  ],
  pattern: answered('acc-undisclosed-subcontract', 'yes'),
  benign: [
    'A team works on it, and nobody had asked.',
    'The other name is an own second account or a former name.',
    'Parts come from a template or an open library.',
  ],
  ask: ['Ask who took part, and put it into the contract for everybody.'],
  examples: {
    notObserved: [
      {
        because: 'The second author was the own account on another computer.',
        profiles: [
          {
            commit: [{ author: 'mara-laptop', text: 'Fix the parser' }],
            answer: [{ question: 'acc-undisclosed-subcontract', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two unknown authors made the changes, and others were said not to take part.',
        profiles: [{ answer: [{ question: 'acc-undisclosed-subcontract', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Authors were read, and nobody has asked who they are.',
        profiles: [{ commit: [{ author: 'Someone Else', text: 'Fix the parser' }] }],
      },
    ],
  },
});
