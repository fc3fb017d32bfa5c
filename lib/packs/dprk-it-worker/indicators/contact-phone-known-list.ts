import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'contact-phone-known-list',
  name: 'show a phone number that was published in a named report',
  why: 'The exact number stands in the appendix of a named vendor’s report about IT worker schemes.',
  status: 'stable',
  category: 'contact',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585'],
  sources: [{ ...gitlab2026, where: 'Appendix 2: phone numbers of the cases, kept here as hashes' }],
  pattern: listed(['phone'], 'published-phones'),
  benign: [
    'The number has been given to somebody else since; carriers do so within months.',
    'The number was taken over or lent and belongs to an honest person.',
    'The list is wrong about this number.',
  ],
  ask: [
    'Call the number and confirm who answers; compare the day of the list with how long the candidate has had it.',
    'Ask for a second number that stands on a document you check anyway.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A number that differs in one digit was not published.',
        profiles: [{ phone: [{ text: '+1 202 555 0124', e164: '+12025550124', country: 'US' }] }],
      },
    ],
    observed: [
      {
        because: 'The test number of the list, from the range kept for examples.',
        profiles: [{ phone: [{ text: '(202) 555-0123', e164: '+12025550123', country: 'US' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'A number without a country cannot be looked up.',
        profiles: [{ phone: [{ text: '555-0123' }] }],
      },
    ],
  },
});
