import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-timezone-metadata',
  name: 'come with a file made on a clock that none of the stated places shows',
  why: 'A file keeps the offset of the clock on which it was made, and operators have worked from other places than those they named.',
  status: 'experimental',
  category: 'document',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [{ ...gitlab2026, where: 'Case studies: where the documents and pictures were made', unverified: true }],
  pattern: measured('files-outside-home-offsets', { atLeast: 1 }),
  benign: [
    'The file was written while travelling, or before a move.',
    'An online editor or an agency abroad made the file on its own clock.',
    'The clock of the computer was never set after a flight or a repair.',
  ],
  ask: ['Nothing by itself. Where the place matters, ask everybody from where they will work.'],
  examples: {
    notObserved: [
      {
        because: 'UTC is how online editors and servers are set.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] },
          { 'document-time': [{ text: '2026-10-01 09:00Z', of: 'created', utcOffsetMinutes: 0 }], account: 'document:cv.pdf' },
        ],
      },
      {
        because: 'The clock is one of those of the country named, in another part of it.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] },
          { 'document-time': [{ text: '2026-07-01 09:00 -07:00', of: 'created', utcOffsetMinutes: -420 }], account: 'document:cv.pdf' },
        ],
      },
      {
        because: 'The clock fits a country of recent work.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            work: [{ employer: 'Example Gridworks', country: 'PL', end: 'present' }],
          },
          { 'document-time': [{ text: '2026-07-01 09:00 +02:00', of: 'created', utcOffsetMinutes: 120 }], account: 'document:cv.pdf' },
        ],
      },
    ],
    observed: [
      {
        because: 'The file was made nine hours ahead of UTC, which no place in the stated country shows.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] },
          { 'document-time': [{ text: '2026-10-01 09:00 +09:00', of: 'created', utcOffsetMinutes: 540 }], account: 'document:cv.pdf' },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'The file names no offset.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] },
          { 'document-time': [{ text: '2026-10-01', of: 'created' }], account: 'document:cv.pdf' },
        ],
      },
      {
        because: 'No place is named.',
        profiles: [
          { 'document-time': [{ text: '2026-10-01 09:00 +09:00', of: 'created', utcOffsetMinutes: 540 }], account: 'document:cv.pdf' },
        ],
      },
    ],
  },
});
