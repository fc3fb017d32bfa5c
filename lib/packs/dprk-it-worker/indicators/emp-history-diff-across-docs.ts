import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { advisory2022, advisory2023 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'emp-history-diff-across-docs',
  name: 'tell careers that differ in two places or more',
  why: 'Two advisories name a work history that does not agree between résumé and profiles; one difference alone is ordinary.',
  status: 'stable',
  category: 'history',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: the work history does not agree across profiles' },
    { ...advisory2023, where: 'Red flag indicators: online profiles that do not agree with the résumé' },
    { ...seal2026, where: 'Screening: compare résumé, LinkedIn and platform history line by line' },
  ],
  pattern: measured('history-discrepancies', { atLeast: 2 }),
  benign: [
    'A résumé is tailored to a role and leaves out what does not belong there.',
    'A profile has not been kept up for years.',
    'The employer was renamed, bought, or hired through an agency.',
    'Dates were given from memory, by year only.',
  ],
  ask: [
    'Walk through the last five years together, with both sources open, and let the candidate say which is right.',
    'Confirm the two employers that matter most through contacts you found yourself.',
  ],
  examples: {
    notObserved: [
      {
        because: 'The same jobs with dates by month and by year, and one employer with its legal form.',
        profiles: [
          {
            work: [
              { employer: 'Example Freight', title: 'Engineer', start: '2022-03', end: 'present' },
              { employer: 'Example Grid', title: 'Developer', start: '2018-05', end: '2022-02' },
            ],
          },
          {
            work: [
              { employer: 'Example Freight Ltd.', title: 'Software Engineer', start: '2022', end: 'present' },
              { employer: 'Example Grid', title: 'Developer', start: '2018', end: '2022' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two sources tell the same recent years with other employers.',
        profiles: [
          {
            work: [
              { employer: 'Example Freight', title: 'Engineer', start: '2023-03', end: 'present' },
              { employer: 'Example Grid', title: 'Developer', start: '2020-05', end: '2023-02' },
            ],
          },
          {
            work: [
              { employer: 'Harbour Sample Bank', title: 'Engineer', start: '2022-09', end: 'present' },
              { employer: 'Sample Orchards', title: 'Developer', start: '2019-05', end: '2022-08' },
            ],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Only one source shows a work history.',
        profiles: [
          { work: [{ employer: 'Example Freight', title: 'Engineer', start: '2023-03', end: 'present' }] },
          { email: ['mara.jensen@example.com'] },
        ],
      },
    ],
  },
});
