import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { amazon2025 } from '../publications/vendors.ts';

// Kept because reviewers have read of it and look for it. It stands for ties abroad more than for anything else, and software adds
// the prefix by itself: shown as degraded, and it can never count.
export default defineIndicator({
  id: 'contact-phone-plus1-us',
  name: 'write a US phone number with its international prefix',
  why: 'A large employer counted this among signs in its own applications; most software adds the prefix, so it says next to nothing.',
  status: 'degraded',
  category: 'contact',
  specificity: 'weak',
  use: 'reviewer',
  attack: ['T1585'],
  sources: [{ ...amazon2025, where: 'Signs in résumés: the number starts with +1 where local custom leaves it out' }],
  pattern: measured('phones-with-home-prefix', { atLeast: 1 }),
  benign: [
    'A résumé builder, a job site or the phone’s own address book added the prefix.',
    'Has family, clients or years of life abroad and writes numbers so that all can call.',
    'Applies to employers in several countries with one résumé.',
  ],
  ask: ['Ask nothing because of this; call the number as for every finalist.'],
  examples: {
    notObserved: [
      {
        because: 'The number is written as people at home write it.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }], phone: [{ text: '(512) 555-0142', e164: '+15125550142' }] },
        ],
      },
      {
        because: 'The home is elsewhere, where the prefix is needed.',
        profiles: [
          { 'claimed-location': [{ text: 'Leeds, England', country: 'GB' }], phone: [{ text: '+1 512 555 0142', e164: '+15125550142' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'A home in Texas, and the number with its prefix.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }], phone: [{ text: '+1 (512) 555-0142', e164: '+15125550142' }] },
        ],
      },
    ],
    cannotTell: [{ because: 'A home and no number.', profiles: [{ 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] }] }],
  },
});
