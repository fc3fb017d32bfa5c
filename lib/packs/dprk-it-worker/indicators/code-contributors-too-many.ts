import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-contributors-too-many',
  text: 'Does an own repository that is no fork list more than twenty contributors, while fewer than twenty people have starred it?',
  stage: 'profile',
  how: 'Read both numbers beside the three repositories that are shown first. A team’s, a class’s or a company’s project that was moved here, a hackathon, a translation and a mirror that is called one are a no when the candidate names where it came from.',
});

// Neither number is on a page that is read.
export default defineIndicator({
  id: 'code-contributors-too-many',
  name: 'own a project with many contributors that hardly anybody knows',
  why: 'A framework describes small accounts whose copied projects still list the many contributors of the first one.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Evaluating a profile, item 3: many contributors without a name in the field' },
    { ...ketmanMalicious2024, where: 'Copied repositories that keep their contributors' },
  ],
  pattern: answered('code-contributors-too-many', 'yes'),
  benign: [
    'Moved a team’s or a company’s project to the own account.',
    'Runs the exercises of a class, to which every student commits.',
    'Keeps a mirror of a project that lives elsewhere.',
  ],
  ask: ['Ask where the project comes from and who the three most active people are.'],
  examples: {
    notObserved: [
      {
        because: 'A class of thirty commits to the teacher’s exercises.',
        profiles: [{ answer: [{ question: 'code-contributors-too-many', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Sixty contributors, two stars, and nobody can say who they are.',
        profiles: [{ answer: [{ question: 'code-contributors-too-many', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has opened the repositories.', profiles: [{ count: [{ of: 'repositories', value: 8 }] }] }],
  },
});
