import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';
import { kraken2025 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'contact-phone-area-vs-city',
  name: 'show a US phone number of a state that no home, school or job explains',
  why: 'An advisory and a vendor name contact details that do not fit the places told; numbers move with people, so this is context only.',
  status: 'stable',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: contact details that do not agree with the claimed place', unverified: true },
    { ...kraken2025, where: 'What stood out: contact details and the place told did not go together', unverified: true },
  ],
  pattern: measured('phone-area-codes-unexplained', { atLeast: 1 }),
  benign: [
    'Kept the number of a former home, as many people in the country do.',
    'Got the number from a family plan or an employer elsewhere.',
    'Took whichever area code the app or the carrier had left.',
  ],
  ask: ['No question is needed for this alone; call the number on the day of the interview.'],
  examples: {
    notObserved: [
      {
        because: 'The number is of the state in which the person went to school.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            phone: [{ text: '(303) 555-0142', e164: '+13035550142', country: 'US' }],
            education: [{ school: 'Example College of Colorado' }],
            work: [{ employer: 'Example Freight', place: 'Houston, TX', start: '2021', end: 'present' }],
          },
        ],
      },
      {
        because: 'The number is of the state of the home.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            phone: [{ text: '(512) 555-0142', e164: '+15125550142', country: 'US' }],
            education: [{ school: 'University of Ohio at Example' }],
            work: [{ employer: 'Example Freight', place: 'Columbus, OH', start: '2021', end: 'present' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Home, school and job are in two states and the number is of a third.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            phone: [{ text: '(303) 555-0142', e164: '+13035550142', country: 'US' }],
            education: [{ school: 'University of Ohio at Example' }],
            work: [{ employer: 'Example Freight', place: 'Houston, TX', start: '2021', end: 'present' }],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Only one place names a state, which is too little to compare with.',
        profiles: [
          {
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            phone: [{ text: '(303) 555-0142', e164: '+13035550142', country: 'US' }],
          },
        ],
      },
      {
        because: 'The number is not of the United States.',
        profiles: [
          {
            'claimed-location': [{ text: 'Leeds', country: 'GB' }],
            phone: [{ text: '+44 20 7946 0123', e164: '+442079460123', country: 'GB' }],
          },
        ],
      },
    ],
  },
});
