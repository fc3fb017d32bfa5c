import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanAccounts2024, ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-collaborates-with-listed',
  text: 'Do two or more contributors to the candidate’s own repositories stand on a list that a court, an authority or a named vendor published?',
  stage: 'profile',
  how: 'Let your security team compare the contributors of up to ten own repositories with the lists that it keeps. Forks, copied histories and open projects bring strangers along: they are a no. Working beside somebody says little; ask how they met.',
});

// The list of contributors is on no page that is read; and the person who worked beside somebody who was published may be the one who was misled.
export default defineIndicator({
  id: 'code-collaborates-with-listed',
  name: 'share own repositories with two accounts that were published',
  why: 'Case studies describe accounts that were first noticed through the people who committed to the same repositories.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...seal2026, where: 'Case studies, story 3: all contributors to a few repositories were known; suspicious interactions' },
    { ...ketmanMalicious2024, where: 'Accounts that contribute to each other' },
    { ...ketmanAccounts2024, where: 'Aspects to consider: connections up to three steps away' },
  ],
  pattern: answered('code-collaborates-with-listed', 'yes'),
  benign: [
    'Open projects take in changes from strangers, and nobody knows them.',
    'Worked in a team into which the other person had been hired.',
    'The list is wrong about the other account, or the name was taken over.',
  ],
  ask: ['Ask how the candidate knows that person, without saying why you ask.'],
  examples: {
    notObserved: [
      {
        because: 'A fork carries the contributors of the project that it was copied from.',
        profiles: [{ answer: [{ question: 'code-collaborates-with-listed', reply: 'no' }] }],
      },
      {
        because: 'One stranger mended a word in the description.',
        profiles: [{ answer: [{ question: 'code-collaborates-with-listed', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two published accounts wrote half of a project that is the candidate’s own.',
        profiles: [{ answer: [{ question: 'code-collaborates-with-listed', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The security team has not compared the contributors.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
