import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { fakeAnalyzer2025, ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-cloned-repo-claimed',
  text: 'Is a project that the candidate calls own work found under an older owner, with the same first commit or three of the same unusual commit messages?',
  stage: 'profile',
  how: 'Search the code host for the id of the first commit, or for three messages of ten words. Forks, mirrors, templates, course exercises, a team’s project, and what was moved from an own older account or an employer are a no. Show the older project and ask before you answer.',
});

// Weaker than published: beginners present what they followed step by step as their own, and that is no reason to doubt who they are.
export default defineIndicator({
  id: 'code-cloned-repo-claimed',
  name: 'present as own work a project that somebody else made',
  why: 'Two reports and a tool describe projects of others that were pushed again under a new account, with its name among the authors.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Repositories, item 1: copies of other projects, and how to find the first one' },
    { ...ketmanMalicious2024, where: 'Copied repositories and how they are told' },
    { ...fakeAnalyzer2025, where: 'Report fields: commits that stand in other repositories too' },
  ],
  pattern: answered('code-cloned-repo-claimed', 'yes'),
  benign: [
    'Pushed a course’s project and changed it step by step, as the course told.',
    'Keeps a mirror in case the first place goes away, and never called it own.',
    'Moved the team’s project to a new account when the company closed.',
    'The older owner is the candidate’s own former account.',
  ],
  ask: ['Ask for the story of one commit in the middle of the history, and for a small change to it, live.'],
  examples: {
    notObserved: [
      {
        because: 'The page says that it is a fork, and the candidate names the few changes.',
        profiles: [{ answer: [{ question: 'code-cloned-repo-claimed', reply: 'no' }] }],
      },
      {
        because: 'Every student of a course has this repository.',
        profiles: [{ answer: [{ question: 'code-cloned-repo-claimed', reply: 'no' }] }],
      },
      {
        because: 'The older owner is an account that the candidate lost the key to, and its page links here.',
        profiles: [{ answer: [{ question: 'code-cloned-repo-claimed', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The same first commit stands under a company’s name, four years older, and the candidate says to have written it all.',
        profiles: [{ answer: [{ question: 'code-cloned-repo-claimed', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has searched for the first commit.', profiles: [{ count: [{ of: 'repositories', value: 14 }] }] }],
  },
});
