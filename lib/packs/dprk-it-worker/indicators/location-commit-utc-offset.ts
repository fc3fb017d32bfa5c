import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { fakeAnalyzer2025, seal2026 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'location-commit-utc-offset',
  name: 'commit with a clock that the countries they name do not show',
  why: 'Researchers read the offset that each commit carries, and compare it with the place named.',
  status: 'stable',
  category: 'location',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...seal2026, where: 'Did I hire one, time zone: work patterns against the claimed place', unverified: true },
    { ...fakeAnalyzer2025, where: 'What the tool lists: time zones of the commits', unverified: true },
  ],
  pattern: measured('commits-outside-home-offsets', { atLeast: 80 }),
  benign: [
    'Works on a rented server or in a container that was set to its own place.',
    'Travelled, or worked from a family’s home abroad, in these months.',
    'The laptop’s clock was never changed after a move.',
    'Pairs with a colleague abroad whose machine makes the commits.',
  ],
  ask: ['Ask about stays abroad in these months, and how the machine is set up.'],
  examples: {
    notObserved: [
      {
        because: 'Servers and containers are on UTC, wherever their users are.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            commit: Array.from({ length: 20 }, (_, day) => ({
              author: 'Mara Jensen',
              text: 'commit',
              at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
              utcOffsetMinutes: 0,
            })),
          },
        ],
      },
      {
        because: 'The clock is that of a country of recent work.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            commit: Array.from({ length: 20 }, (_, day) => ({
              author: 'Mara Jensen',
              text: 'commit',
              at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
              utcOffsetMinutes: 120,
            })),
            work: [{ employer: 'Example Grid', title: 'Engineer', start: '2024-01', end: 'present', country: 'DE' }],
          },
        ],
      },
      {
        because: 'Winter time and summer time of one country.',
        profiles: [
          {
            'claimed-location': [{ text: 'Kraków', country: 'PL' }],
            commit: [
              ...Array.from({ length: 10 }, (_, day) => ({
                author: 'Mara Jensen',
                text: 'commit',
                at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
                utcOffsetMinutes: 60,
              })),
              ...Array.from({ length: 12 }, (_, day) => ({
                author: 'Mara Jensen',
                text: 'commit',
                at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
                utcOffsetMinutes: 120,
              })),
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Twenty commits in three months, all by a clock that no part of the named country shows.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            commit: Array.from({ length: 20 }, (_, day) => ({
              author: 'Mara Jensen',
              text: 'commit',
              at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
              utcOffsetMinutes: 180,
            })),
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Three commits are too few to say.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            commit: Array.from({ length: 3 }, (_, day) => ({
              author: 'Mara Jensen',
              text: 'commit',
              at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
              utcOffsetMinutes: 180,
            })),
          },
        ],
      },
      {
        because: 'No country is named.',
        profiles: [
          {
            commit: Array.from({ length: 20 }, (_, day) => ({
              author: 'Mara Jensen',
              text: 'commit',
              at: `2026-0${7 + (day % 3)}-${10 + day}T10:00:00`,
              utcOffsetMinutes: 180,
            })),
          },
        ],
      },
    ],
  },
});
