import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { all, measured } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';

export default defineCounterIndicator({
  id: 'history-told-alike',
  name: 'tell two employers and more with the same dates in several sources',
  why: 'What is lived is easier to tell the same way twice than what is made up for each application.',
  limits: 'The same person writes all of these sources, and can copy one into the other. Only an employer who is called confirms a job.',
  sources: [{ ...advisory2022, where: 'Due diligence: hold résumé, profiles and platform history beside each other' }],
  pattern: all(measured('employers-told-alike', { atLeast: 2 }), measured('history-discrepancies', { atMost: 0 })),
  examples: {
    notObserved: [
      {
        because: 'One employer agrees, and of the other the years differ.',
        profiles: [
          {
            account: 'document:cv.pdf',
            work: [
              { employer: 'Example Freight', start: '2022-03', end: 'present' },
              { employer: 'Example Grid', start: '2018-05', end: '2022-02' },
            ],
          },
          {
            account: 'linkedin:marajensen',
            work: [
              { employer: 'Example Freight', start: '2022-03', end: 'present' },
              { employer: 'Example Grid', start: '2014-05', end: '2020-02' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Two sources name both employers with the same dates, by month and by year.',
        profiles: [
          {
            account: 'document:cv.pdf',
            work: [
              { employer: 'Example Freight', start: '2022-03', end: 'present' },
              { employer: 'Example Grid', start: '2018-05', end: '2022-02' },
            ],
          },
          {
            account: 'linkedin:marajensen',
            work: [
              { employer: 'Example Freight Ltd', start: '2022', end: 'present' },
              { employer: 'Example Grid', start: '2018', end: '2022' },
            ],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Only one source shows a work history.',
        profiles: [{ work: [{ employer: 'Example Freight', start: '2022-03', end: 'present' }] }],
      },
    ],
  },
});
