import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { fakeAnalyzer2025, ketmanMalicious2024, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-commits-predate-account',
  text: 'Do two or more own repositories, no forks and no explained imports, hold the candidate’s commits from a year and more before the account was opened?',
  stage: 'profile',
  how: 'Compare the day of joining with the oldest pages of the commit lists. Old private work, a move from another host, an account that was closed, and a school’s or employer’s history brought along are a no when the candidate says so and can explain one old commit.',
});

// Weaker than published: whoever moves old work to a new account shows this, and no page says whether that was so.
export default defineIndicator({
  id: 'code-commits-predate-account',
  name: 'hold commits that are a year and more older than their account, in two own projects',
  why: 'A framework and a tool describe accounts that were given a past with commits from before they existed; old work brought along looks alike.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    {
      ...seal2026,
      where: 'Evaluating a profile, item 1: the account is younger than the commits in its repositories, and what else it may be',
    },
    { ...ketmanMalicious2024, where: 'Repositories with a history older than the account' },
    { ...fakeAnalyzer2025, where: 'Report fields: repositories whose first commit is earlier than the account' },
  ],
  pattern: any(measured('repositories-older-than-account', { atLeast: 2 }), answered('code-commits-predate-account', 'yes')),
  benign: [
    'Moved old private projects, or those of another host, to a new account.',
    'Lost or closed an earlier account and pushed everything again.',
    'Kept the work of studies on a server of the school until it was published.',
    'Set the clock wrong, or rewrote the dates when tidying up.',
  ],
  ask: ['Ask where the project lived before, and to explain one of its oldest commits.'],
  examples: {
    notObserved: [
      {
        because: 'Commits that are all younger than the account.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [{ author: 'Mara Jensen', text: '2024-02-01', at: '2024-02-01T12:00:00' }],
            'account-created': ['2023-05-02'],
          },
          { answer: [{ question: 'code-commits-predate-account', reply: 'no' }] },
        ],
      },
      {
        because: 'One old project that was brought along from a private server.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [{ author: 'Mara Jensen', text: '2016-02-01', at: '2016-02-01T12:00:00' }],
            'account-created': ['2023-05-02'],
          },
          { answer: [{ question: 'code-commits-predate-account', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Two own projects hold commits from six years before the account.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [{ author: 'Mara Jensen', text: '2017-02-01', at: '2017-02-01T12:00:00' }],
          },
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/harbour/commits/main/',
            commit: [
              { author: 'Mara Jensen', text: '2016-02-01', at: '2016-02-01T12:00:00' },
              { author: 'Mara Jensen', text: '2024-02-01', at: '2024-02-01T12:00:00' },
            ],
            'account-created': ['2023-05-02'],
          },
        ],
      },
      {
        because: 'The reviewer compared the lists, and the candidate knows of no move.',
        profiles: [{ answer: [{ question: 'code-commits-predate-account', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'The lists were read, and nothing says since when the account exists.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/mara-example/ledger/commits/main/',
            commit: [{ author: 'Mara Jensen', text: '2016-02-01', at: '2016-02-01T12:00:00' }],
          },
        ],
      },
      {
        because: 'A change mailed in to a project of others is older than the account, as it may be.',
        profiles: [
          {
            account: 'github:mara-example',
            url: 'https://github.com/harbour-example/ledger/commits/main/',
            commit: [{ author: 'Mara Jensen', text: '2016-02-01', at: '2016-02-01T12:00:00' }],
            'account-created': ['2023-05-02'],
          },
        ],
      },
    ],
  },
});
