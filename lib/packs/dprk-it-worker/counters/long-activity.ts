import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { all, measured } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export default defineCounterIndicator({
  id: 'long-activity',
  name: 'show work done in four years or more on an account of five',
  why: 'Years of dated work on one account are slow to make, and such accounts were begun before most of the published cases.',
  limits: 'Accounts are sold and lent, and the author of a commit can set any date. Look for gaps and for a change of name or of subject.',
  sources: [
    { ...seal2026, where: 'Case studies, story 1: an account of ten years, asleep until two years before' },
    { ...advisory2022, where: 'The first full advisory, of May 2022' },
  ],
  pattern: all(measured('account-age-days', { atLeast: 1_826 }), measured('active-years', { atLeast: 4 })),
  examples: {
    notObserved: [
      {
        because: 'An old account on which nothing was done until this year.',
        profiles: [
          {
            'account-created': ['2014-03-02'],
            commit: [
              { author: 'Mara Jensen', text: 'commit', at: '2026-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2026-05-04T10:00:00' },
            ],
          },
        ],
      },
      {
        because: 'Old dates in the commits of an account opened last year.',
        profiles: [
          {
            'account-created': ['2025-03-02'],
            commit: [
              { author: 'Mara Jensen', text: 'commit', at: '2016-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2018-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2020-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2023-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2026-05-04T10:00:00' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Commits in five years on an account of twelve.',
        profiles: [
          {
            'account-created': ['2014-03-02'],
            commit: [
              { author: 'Mara Jensen', text: 'commit', at: '2016-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2018-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2020-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2023-05-04T10:00:00' },
              { author: 'Mara Jensen', text: 'commit', at: '2026-05-04T10:00:00' },
            ],
          },
        ],
      },
    ],
    cannotTell: [{ because: 'An old account whose work was not read.', profiles: [{ 'account-created': ['2014-03-02'] }] }],
  },
});
