import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { ownMeasurement2026, ravenFile2025 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'contact-email-mmdd-suffix',
  name: 'use a mailbox that ends in a month and a day',
  why: 'Four digits that read as a day of the year stand in 24 of 100 addresses of one leaked list, and in about 1 of 100 elsewhere.',
  status: 'degraded',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [
    { ...ravenFile2025, where: 'Patterns of the published addresses: digits that read as month and day' },
    { ...ownMeasurement2026, where: '23.6 % of 1,419 leaked addresses, 1.3 % of 2,252 comparison mailboxes, 0.7 % of 135 newer personas' },
  ],
  pattern: matches(['email'], '^[^@]{0,58}[^@\\d](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])@'),
  benign: [
    'A birthday at the end of a mailbox is an ordinary habit in many countries.',
    'The digits are part of a postcode, an extension or a lucky number.',
  ],
  ask: ['Nothing by itself; it only adds to something else that was found.'],
  examples: {
    notObserved: [
      {
        because: 'A year of birth and a longer number are no month and day.',
        profiles: [{ email: ['mara.jensen1987@example.com', 'mara555012@example.com'] }],
      },
    ],
    observed: [
      {
        because: 'Four digits before the at sign read as 18 November.',
        profiles: [{ email: ['mara.jensen1118@example.com'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows an e-mail address.',
        profiles: [{ handle: [{ platform: 'github', name: 'mara1118' }] }],
      },
    ],
  },
});
