import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, any, matches, measured } from '../../../core/model/pattern.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'code-empty-portfolio-vs-claims',
  name: 'claim seniority, and show fewer than two repositories of their own',
  why: 'A guide names accounts that tell of long experience and hold little or no code of their own.',
  status: 'stable',
  category: 'code',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [{ ...ketmanAccounts2024, where: 'Signs in the repositories: copies and empty ones in place of own work' }],
  pattern: all(
    measured('counted', { of: 'repositories', atMost: 1 }),
    any(
      measured('claimed-years', { atLeast: 5 }),
      matches(
        ['headline', 'summary'],
        '\\b(?:senior|lead|principal|staff)\\s(?:[a-z/-]{1,20}\\s){0,3}(?:developer|engineer|programmer|architect)\\b',
      ),
    ),
  ),
  benign: [
    'Writes code for employers, and none of it may be public.',
    'Keeps work on another host, or under the account of a company.',
    'Has children, or other hobbies than the day’s work.',
  ],
  ask: ['Give everybody the same small task to do and to change live; public code is never asked for.'],
  examples: {
    notObserved: [
      {
        because: 'A beginner with an empty account claims nothing that it would contradict.',
        profiles: [
          {
            count: [{ of: 'repositories', value: 0 }],
            headline: ['Learning to code'],
            summary: ['First steps in Python.'],
            work: [{ employer: 'Example Freight', title: 'Trainee', start: '2026-01', end: 'present' }],
          },
        ],
      },
      {
        because: 'A senior developer with nine repositories.',
        profiles: [{ count: [{ of: 'repositories', value: 9 }], headline: ['Senior developer'] }],
      },
    ],
    observed: [
      {
        because: 'A lead engineer by the headline, and one repository.',
        profiles: [{ count: [{ of: 'repositories', value: 1 }], headline: ['Lead Blockchain Engineer'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No profile says how many repositories there are.',
        profiles: [{ headline: ['Lead Blockchain Engineer'] }],
      },
    ],
  },
});
