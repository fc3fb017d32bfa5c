import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022, advisory2024, advisory2025 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'edu-unverifiable',
  text: 'Did registrar or clearing house, asked twice, the second time with former names and student number, find no record of the person?',
  stage: 'references',
  how: 'Reach the school at an address that you found yourself, with the candidate’s consent. “We give no information”, silence, a closed school and lost records are not an answer: leave it open.',
});

export default defineIndicator({
  id: 'edu-unverifiable',
  name: 'name a school that finds no record of them',
  why: 'Three advisories recommend to have schools confirm what is claimed.',
  status: 'stable',
  category: 'history',
  // The catalogue calls it strong. A former name, a merged school or another campus makes a register silent, so it may not decide alone.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585'],
  sources: [
    { ...advisory2024, where: 'Recommendations: confirm education with the school itself' },
    { ...advisory2022, where: 'Due diligence: contact named schools at their published numbers' },
    { ...advisory2025, where: 'Recommendations: verify education directly' },
  ],
  pattern: answered('edu-unverifiable', 'yes'),
  benign: [
    'Studied under a former name, or one spelled otherwise.',
    'Records were lost in a war, a fire or a merger, or the school has closed.',
    'Has not agreed to the release of the record, and the school then says nothing.',
  ],
  ask: ['Ask for the student number and for the name used at the time, and try a second time.'],
  examples: {
    notObserved: [
      {
        because: 'The second try, under the former name, found the record.',
        profiles: [{ answer: [{ question: 'edu-unverifiable', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The registrar answered twice that nobody of these names and this number was enrolled.',
        profiles: [{ answer: [{ question: 'edu-unverifiable', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'Only one try was made, or the school gives no information.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
