import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { advisory2024 } from '../publications/government.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'emp-overlap-fulltime',
  name: 'state two full-time jobs at the same time for more than two months',
  why: 'Reports describe several full-time jobs held at once; the bound of sixty days is ours, and these sources were not re-read for it.',
  status: 'experimental',
  category: 'history',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1078'],
  sources: [
    { ...mandiant2024, where: 'How the workers operate: several jobs at once' },
    { ...advisory2024, where: 'The described cases: one identity employed by several companies' },
  ],
  pattern: measured('full-time-overlap-days', { atLeast: 61 }),
  benign: [
    'A month was typed wrongly, or the end of the old job was never entered.',
    'Garden leave, unused holidays or a notice period ran beside the new job.',
    'One of the two was consulting or a family business, entered as full-time.',
    'The company was bought, and both names describe the same job.',
  ],
  ask: ['Ask how the two fitted together in time, and who can confirm each.'],
  examples: {
    notObserved: [
      {
        because: 'A notice period of a month overlaps in an ordinary way.',
        profiles: [
          {
            work: [
              { employer: 'Example Freight', title: 'Engineer', start: '2019-01', end: '2022-04', employment: 'Full-time' },
              { employer: 'Example Grid', title: 'Engineer', start: '2022-04', end: 'present', employment: 'Full-time' },
            ],
          },
        ],
      },
      {
        because: 'Two companies of one name may be one house.',
        profiles: [
          {
            work: [
              { employer: 'Oakmere Freight', title: 'Engineer', start: '2020-01', end: '2023-06', employment: 'Full-time' },
              { employer: 'Oakmere Grid', title: 'Engineer', start: '2021-06', end: 'present', employment: 'Full-time' },
            ],
          },
        ],
      },
      {
        because: 'Freelance work beside a job is not a second full-time job.',
        profiles: [
          {
            work: [
              { employer: 'Example Freight', title: 'Engineer', start: '2019-01', end: 'present', employment: 'Full-time' },
              { employer: 'Self-employed', title: 'Consultant', start: '2020-01', end: 'present', employment: 'Freelance' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two jobs named full-time run side by side for two years.',
        profiles: [
          {
            work: [
              { employer: 'Oakmere Freight', title: 'Engineer', start: '2020-01', end: '2023-06', employment: 'Full-time' },
              { employer: 'Tidewell Grid', title: 'Engineer', start: '2021-06', end: 'present', employment: 'Full-time' },
            ],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows a work history.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
