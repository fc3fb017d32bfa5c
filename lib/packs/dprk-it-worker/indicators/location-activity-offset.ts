import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'location-activity-offset',
  name: 'work through the night of the place they name',
  why: 'An alliance and an advisory name working hours that do not fit the claimed place; the same alliance notes that some keep any hours.',
  status: 'stable',
  category: 'location',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...seal2026, where: 'Did I hire one, time zone: work patterns against the claimed place, and how easily that is evaded' },
    { ...advisory2022, where: 'Red flag indicators: cannot do business in the hours of the claimed place' },
  ],
  pattern: measured('hours-from-named-clock', { atLeast: 5 }),
  benign: [
    'Works nights by choice, for health, or around care for children or parents.',
    'Works for a team or a client whose day is the other half of the clock.',
    'Has a day job, and does this one after it.',
    'Was travelling in these months.',
  ],
  ask: ['Ask which hours suit, and try a meeting at nine in the morning of the named place for a week.'],
  examples: {
    notObserved: [
      {
        because: 'The messages were sent through a working day of the place named.',
        profiles: [
          {
            'claimed-location': [{ text: 'Leeds', country: 'GB' }],
            message: Array.from({ length: 54 }, (_, line) => ({
              text: 'Pushed the change.',
              at: `2026-0${7 + Math.floor(line / 18)}-${10 + (line % 18)}T09:15:00Z`,
            })),
          },
        ],
      },
      {
        because: 'Nights on one coast of a wide country are evenings on the other.',
        profiles: [
          {
            'claimed-location': [{ text: 'Seattle, WA', country: 'US' }],
            message: Array.from({ length: 54 }, (_, line) => ({
              text: 'Pushed the change.',
              at: `2026-0${7 + Math.floor(line / 18)}-${10 + (line % 18)}T06:15:00Z`,
            })),
          },
        ],
      },
    ],
    observed: [
      {
        because: 'All messages of three months were sent at three in the morning of the place named.',
        profiles: [
          {
            'claimed-location': [{ text: 'Leeds', country: 'GB' }],
            message: Array.from({ length: 54 }, (_, line) => ({
              text: 'Pushed the change.',
              at: `2026-0${7 + Math.floor(line / 18)}-${10 + (line % 18)}T02:15:00Z`,
            })),
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Six messages are far too few to say.',
        profiles: [
          {
            'claimed-location': [{ text: 'Leeds', country: 'GB' }],
            message: Array.from({ length: 6 }, (_, line) => ({
              text: 'Pushed the change.',
              at: `2026-0${7 + Math.floor(line / 18)}-${10 + (line % 18)}T02:15:00Z`,
            })),
          },
        ],
      },
      {
        because: 'No place is named that has a clock.',
        profiles: [
          {
            message: Array.from({ length: 54 }, (_, line) => ({
              text: 'Pushed the change.',
              at: `2026-0${7 + Math.floor(line / 18)}-${10 + (line % 18)}T02:15:00Z`,
            })),
          },
        ],
      },
    ],
  },
});
