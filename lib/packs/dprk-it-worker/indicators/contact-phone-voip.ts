import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { mandiant2024, microsoft2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'contact-phone-voip',
  text: 'Did the look-up at the carrier, which is made for every finalist, say that the number rings over the internet?',
  stage: 'references',
  how: 'Only if your organisation makes this look-up for everybody, and with consent. The digits do not show it in most countries. A company’s own line is a no.',
});

export default defineIndicator({
  id: 'contact-phone-voip',
  name: 'show a phone number that rings over the internet',
  why: 'Vendors describe numbers that are rented for an application; a number over the internet is easy to rent, and just as common among honest people.',
  status: 'stable',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...mandiant2024, where: 'Detection: look at numbers that are of internet telephony', unverified: true },
    { ...microsoft2025, where: 'Recommendations: confirm the phone number and its kind', unverified: true },
  ],
  pattern: any(measured('internet-phones', { atLeast: 1 }), answered('contact-phone-voip', 'yes')),
  benign: [
    'Uses a number from an app because contracts are hard to get for newcomers.',
    'Keeps the private number off a public résumé.',
    'Has an office or a freelance business on an internet line.',
  ],
  ask: ['Call the number while the candidate is on the video call.', 'Ask for a second number if the call does not go through.'],
  examples: {
    notObserved: [
      {
        because: 'A mobile number by its plan, and the carrier says the same.',
        profiles: [
          { phone: [{ text: '+44 7400 123456', e164: '+447400123456', country: 'GB' }] },
          { answer: [{ question: 'contact-phone-voip', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'The plan of the country keeps this range for telephony over the internet.',
        profiles: [{ phone: [{ text: '+44 56 1234 5678', e164: '+445612345678', country: 'GB' }] }],
      },
      {
        because: 'The carrier’s records call it a line over the internet.',
        profiles: [{ answer: [{ question: 'contact-phone-voip', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'The digits do not show it, and nobody has asked the carrier.',
        profiles: [{ phone: [{ text: '(512) 555-0142', e164: '+15125550142', country: 'US' }] }],
      },
    ],
  },
});
