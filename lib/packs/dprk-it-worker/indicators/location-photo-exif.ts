import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { gitlab2026 } from '../publications/vendors.ts';

// No more than moderate: one journey is enough to show it. The distance is to the nearest town of any country named,
// so that a journey at home never counts, and it is never overstated.
export default defineIndicator({
  id: 'location-photo-exif',
  name: 'hold a recent picture that was taken far from the countries they name',
  why: 'A vendor found portraits whose own data named a city in another country than the one claimed.',
  status: 'stable',
  category: 'location',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585'],
  sources: [{ ...gitlab2026, where: 'A worker’s own portraits, whose data held the place at which they were taken' }],
  pattern: measured('picture-km-from-home', { atLeast: 300 }),
  benign: [
    'Took the picture on a journey or a visit to family.',
    'Somebody else took it, or it is a picture from the web.',
    'The camera’s own data is wrong, or was set by an editing program.',
    'Has just moved, and the profile still names the old home.',
  ],
  ask: ['Ask when and where the picture was taken, before reading anything into it.'],
  examples: {
    notObserved: [
      {
        because: 'The picture was taken at the other end of the same country.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            'picture-position': [{ latitude: 47.6, longitude: -122.3 }],
            'picture-time': [{ text: '2026-10-12', at: '2026-10-12T10:00:00' }],
          },
        ],
      },
      {
        because: 'The picture was taken where the last job was.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            work: [{ employer: 'Example Grid', start: '2023', end: '2026', country: 'DE' }],
            'picture-position': [{ latitude: 52.5, longitude: 13.4 }],
            'picture-time': [{ text: '2026-10-12', at: '2026-10-12T10:00:00' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Twenty days before it was sent, the picture was taken on another continent.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            'picture-position': [{ latitude: -33.9, longitude: 151.2 }],
            'picture-time': [{ text: '2026-10-12', at: '2026-10-12T10:00:00' }],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'The picture is two years old: people travel.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            'picture-position': [{ latitude: -33.9, longitude: 151.2 }],
            'picture-time': [{ text: '2024-10-12', at: '2024-10-12T10:00:00' }],
          },
        ],
      },
      {
        because: 'The picture names no place, like nearly all.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            'picture-time': [{ text: '2026-10-12', at: '2026-10-12T10:00:00' }],
          },
        ],
      },
    ],
  },
});
