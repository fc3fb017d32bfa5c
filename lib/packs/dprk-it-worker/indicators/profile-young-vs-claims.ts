import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, measured } from '../../../core/model/pattern.ts';
import { ketmanAccounts2024, tayvano2025 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'profile-young-vs-claims',
  name: 'were opened less than six months ago, and claim five years of career or more',
  why: 'Reports describe accounts opened shortly before applying that tell of a long career.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...tayvano2025, where: 'Listed personas: profiles some weeks old with a full career' },
    { ...ketmanAccounts2024, where: 'Signs on the account page: its age against its claims' },
  ],
  pattern: all(measured('account-age-days', { atMost: 179 }), measured('claimed-years', { atLeast: 5 })),
  benign: [
    'Never needed a public profile until this search.',
    'Lost, closed or was locked out of an earlier account.',
    'Left a platform on purpose and came back for a job.',
  ],
  ask: ['Ask for older traces that the candidate chooses: a talk, a certificate, a colleague, a project page.'],
  examples: {
    notObserved: [
      {
        because: 'A new account of somebody who says to be new to the trade.',
        profiles: [
          {
            'account-created': ['2026-08-20'],
            work: [{ employer: 'Example Freight', title: 'Trainee', start: '2025-06', end: 'present' }],
          },
        ],
      },
      {
        because: 'A long career on an account that is years old.',
        profiles: [
          {
            'account-created': ['2016-03-01'],
            work: [{ employer: 'Example Freight', title: 'Engineer', start: '2014-06', end: 'present' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Opened ten weeks before it was read, and tells of twelve years of work.',
        profiles: [
          {
            'account-created': ['2026-08-20'],
            work: [{ employer: 'Example Freight', title: 'Engineer', start: '2014-06', end: 'present' }],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'The profile does not say since when it exists.',
        profiles: [{ work: [{ employer: 'Example Freight', title: 'Engineer', start: '2014-06', end: 'present' }] }],
      },
    ],
  },
});
