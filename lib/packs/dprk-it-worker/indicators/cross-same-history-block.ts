import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { mandiant2024 } from '../publications/vendors.ts';

// Weaker than published: nobody of us read the claim in the document, and it must not decide alone.
export default defineIndicator({
  id: 'cross-same-history-block',
  name: 'tell three jobs in a row that a candidate of a different name tells too, to the month',
  why: 'A report is cited for careers that were copied from one persona to the next, employer by employer.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001'],
  sources: [{ ...mandiant2024, where: 'Characteristics of the résumés: stations reused from one applicant to the next', unverified: true }],
  pattern: linked(['work-history'], { names: 'different' }),
  benign: [
    'The same person applied before and after a change of name.',
    'Colleagues moved together, and their firm was sold twice.',
    'A service for résumés kept the sample of somebody else.',
  ],
  ask: ['Ask each for the manager at one of the jobs, and for a colleague of that time.'],
  examples: {
    notObserved: [
      {
        because: 'Two who lost one job in the same month share one station, which is no row.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [],
      },
      {
        because: 'The same person applied twice.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'work-history', names: 'same', kind: 'work', quote: 'Example Freight, 2019 to 2022' }],
      },
    ],
    observed: [
      {
        because: 'Three employers with the same months, under two names.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'work-history', names: 'different', kind: 'work', quote: 'Example Freight, 2019 to 2022' }],
      },
    ],
    cannotTell: [
      {
        because: 'The candidates were not compared.',
        profiles: [{ work: [{ employer: 'Example Freight', start: '2019-03', end: '2022-04' }] }],
      },
    ],
  },
});
