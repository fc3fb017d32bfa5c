import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { socure2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-depth-collapse',
  text: 'Were first answers about own projects fluent, while the second and third follow-up stayed empty on two projects?',
  stage: 'interview',
  how: 'Choose two projects from the résumé and ask three times deeper: what, how, and what went wrong. Allow time and notes. Old or confidential work is a no; take another project.',
});

export default defineIndicator({
  id: 'int-depth-collapse',
  name: 'tell of projects that ended at the first follow-up question',
  why: 'Interviewers describe fluent first answers, and nothing behind them at the second and third question.',
  status: 'stable',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Interview signs: rehearsed answers without depth' },
    { ...socure2025, where: 'The described interview: fluent for twenty minutes, empty on two-part questions' },
  ],
  pattern: answered('int-depth-collapse', 'yes'),
  benign: [
    'Was a junior in that project, or joined when the choices had been made.',
    'The project is years old, or under a promise of secrecy.',
    'Nerves, or a second language, take the words away.',
  ],
  ask: ['Let the candidate change something in own code, live and with time to think.'],
  examples: {
    notObserved: [
      { because: 'Both projects went three questions deep.', profiles: [{ answer: [{ question: 'int-depth-collapse', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'On two projects the second and third question stayed without content.',
        profiles: [{ answer: [{ question: 'int-depth-collapse', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The projects have not been talked through yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
