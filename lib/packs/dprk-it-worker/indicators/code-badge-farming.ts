import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-badge-farming',
  text: 'Does experience in a known project that the candidate names rest on issues, comments or spelling alone: no change taken in, or fewer than ten lines in all?',
  stage: 'profile',
  how: 'Open the project’s list of changes that were taken in, for this account. Only a project that is named as experience counts. A first contribution that is called one, translations, documents, tests and reports of faults are real work, and a no.',
});

export default defineIndicator({
  id: 'code-badge-farming',
  name: 'wear the badge of a known project for next to nothing',
  why: 'A framework for hiring describes accounts that earn a project’s badge with issues and comments; every beginner starts small too.',
  status: 'stable',
  category: 'code',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Repositories, item 2: whether a badge rests on a change that was taken in' },
    { ...ketmanMalicious2024, where: 'Contributions that only touch texts' },
  ],
  pattern: answered('code-badge-farming', 'yes'),
  benign: [
    'Took part in a month of first contributions and was proud of it.',
    'Reported faults or translated, which is work and leaves few lines.',
    'Worked on a part of the project that is not public.',
  ],
  ask: ['Ask to be led through one change that was taken in.'],
  examples: {
    notObserved: [
      {
        because: 'A translator of forty pages calls it translating.',
        profiles: [{ answer: [{ question: 'code-badge-farming', reply: 'no' }] }],
      },
      {
        because: 'A badge that the site gave by itself and nobody mentions.',
        profiles: [{ badge: ['Pull Shark'], answer: [{ question: 'code-badge-farming', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two years in a known library are claimed, and there is one comma.',
        profiles: [{ answer: [{ question: 'code-badge-farming', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has opened the project’s list.', profiles: [{ badge: ['Pull Shark'] }] }],
  },
});
