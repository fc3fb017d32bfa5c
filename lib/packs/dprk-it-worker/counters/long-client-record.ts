import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { all, measured } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';

export default defineCounterIndicator({
  id: 'long-client-record',
  name: 'show twenty reviews or more on an account of three years',
  why: 'Many clients over years are many people who were content and would have noticed.',
  limits: 'Accounts with a record are rented and sold, reviews are bought, and clients rarely saw who did the work.',
  sources: [{ ...advisory2022, where: 'Red flag indicators for platforms: ratings given by clients who belong together' }],
  pattern: all(measured('counted', { of: 'reviews', atLeast: 20 }), measured('account-age-days', { atLeast: 1_096 })),
  examples: {
    notObserved: [
      {
        because: 'Thirty reviews within one year.',
        profiles: [{ 'account-created': ['2026-01-10'], count: [{ of: 'reviews', value: 30 }] }],
      },
      {
        because: 'An old account with three reviews.',
        profiles: [{ 'account-created': ['2016-01-10'], count: [{ of: 'reviews', value: 3 }] }],
      },
    ],
    observed: [
      {
        because: 'Forty-one reviews on an account of seven years.',
        profiles: [{ 'account-created': ['2019-01-10'], count: [{ of: 'reviews', value: 41 }] }],
      },
    ],
    cannotTell: [{ because: 'The number of reviews is not shown.', profiles: [{ 'account-created': ['2019-01-10'] }] }],
  },
});
