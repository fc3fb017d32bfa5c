import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { cheqd2025 } from '../publications/press.ts';

export const question = defineQuestion({
  id: 'int-code-test-tab-out',
  text: 'Did the coding test show long parts pasted at once, and could the candidate afterwards not change a small thing in them, with time and help?',
  stage: 'interview',
  how: 'What a test program reports (pasting, leaving the window) is never a yes alone: screen readers, magnifiers, dictation, switches, an own editor, notes and a lost line all do it. Ask everybody to change something small in the own answer, with time, and without anybody watching who need not. Only failing at that counts.',
});

export default defineIndicator({
  id: 'int-code-test-tab-out',
  name: 'belong to somebody who could not change the solution that had been handed in',
  why: 'An advisory names coding tests that somebody else seems to have done; a report tells of a solution that came from elsewhere.',
  status: 'stable',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: signs that coding tests are not one’s own work' },
    { ...cheqd2025, where: 'The coding test of the second call' },
  ],
  pattern: answered('int-code-test-tab-out', 'yes'),
  benign: [
    'Writes in an own editor and pastes the finished part.',
    'A screen reader or dictation moves in and out of the window.',
    'Anxiety empties the head when somebody watches.',
  ],
  ask: ['Ask everybody to change a small thing in the own answer, with time and quiet.'],
  examples: {
    notObserved: [
      {
        because: 'Everything was pasted from an own editor, and the change took two minutes.',
        profiles: [
          {
            message: [{ text: 'I write in my own editor with a screen reader and paste the result.' }],
            answer: [{ question: 'int-code-test-tab-out', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A pasted solution could not be changed, nor could its parts be named.',
        profiles: [{ answer: [{ question: 'int-code-test-tab-out', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There has been no coding test yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
