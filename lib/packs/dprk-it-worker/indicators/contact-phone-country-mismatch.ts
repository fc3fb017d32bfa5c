import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { advisory2022, advisory2025 } from '../publications/government.ts';

export default defineIndicator({
  id: 'contact-phone-country-mismatch',
  name: 'show a phone number of a country that neither the home nor recent work explains',
  why: 'Advisories name contact details that do not fit the claimed place among the things to compare.',
  status: 'stable',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: contact details that do not agree with the claimed place' },
    { ...advisory2025, where: 'Recommendations: compare contact details with the rest of the application' },
  ],
  pattern: measured('phone-countries-unexplained', { atLeast: 1 }),
  benign: [
    'Moved lately and keeps the old number for family and bank.',
    'Lives in two countries, or near a border with cheaper contracts next door.',
    'Uses a number of the country in which most clients are.',
  ],
  ask: ['Ask every finalist for a number on which they can be called back in the country of employment.'],
  examples: {
    notObserved: [
      {
        because: 'The number belongs to a country of recent work.',
        profiles: [
          {
            'claimed-location': [{ text: 'Lisboa', country: 'PT' }],
            phone: [{ text: '+31 20 123 4567', e164: '+31201234567', country: 'NL' }],
            work: [{ employer: 'Example Logistics', title: 'Engineer', start: '2023-04', end: 'present', country: 'NL' }],
          },
        ],
      },
      {
        because: 'Number and home name the same country.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            phone: [{ text: '+1 512 555 0142', e164: '+15125550142', country: 'US' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Home and all recent work are in one country and the number is of another.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            phone: [{ text: '+44 20 7946 0123', e164: '+442079460123', country: 'GB' }],
            work: [{ employer: 'Example Freight', title: 'Engineer', start: '2021-02', end: 'present', country: 'US' }],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'A number and no place: there is nothing to compare it with.',
        profiles: [{ phone: [{ text: '+44 20 7946 0123', e164: '+442079460123', country: 'GB' }] }],
      },
    ],
  },
});
