import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { caseFiles2025 } from '../publications/government.ts';
import { cheqd2025 } from '../publications/press.ts';
import { seal2026 } from '../publications/researchers.ts';
import { knowBe42024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-different-person-later-round',
  text: 'Did two reviewers, asked separately, find that another person attended a later round?',
  stage: 'interview',
  how: 'Both reviewers were in both calls and answer on their own before they talk. One of two is a no: people often err about faces. Nothing follows before an identity check that is the same for all.',
});

export default defineIndicator({
  id: 'int-different-person-later-round',
  name: 'were followed by calls that two people attended in turn',
  why: 'Reports and filings describe a stand-in for one round and somebody else in the next.',
  status: 'stable',
  category: 'interview',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Interview signs: not the same person in every round' },
    { ...cheqd2025, where: 'The second call and the coding test were attended by somebody else' },
    { ...caseFiles2025, where: 'Filings on people paid to attend in another’s place' },
    { ...knowBe42024, where: 'The identity that was hired and the person who worked' },
  ],
  pattern: answered('int-different-person-later-round', 'yes'),
  benign: [
    'People err often about faces, and more often about faces of other groups than their own.',
    'Light, camera, beard, glasses or hair have changed.',
    'A colleague of an agency took the call by agreement.',
  ],
  ask: ['Check the same document at the start of the next round, as for every finalist, before anything else follows.'],
  examples: {
    notObserved: [
      {
        because: 'Both reviewers saw the same person.',
        profiles: [{ answer: [{ question: 'int-different-person-later-round', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two reviewers found, each alone, that another person attended.',
        profiles: [{ answer: [{ question: 'int-different-person-later-round', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There was one round so far.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
