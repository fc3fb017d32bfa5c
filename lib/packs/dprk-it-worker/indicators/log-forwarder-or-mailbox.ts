import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2023 } from '../publications/government.ts';
import { recordedFuture2026 } from '../publications/vendors.ts';
import { unlessDenied } from '../retold.ts';

const forwarder =
  '(?:private mail\\s?box|mail\\s?box(?:es)? etc|freight\\s(?:forward|agent|terminal)|(?:mail|parcel|package|freight)\\s?forward(?:er|ing)|forwarding (?:address|agent|service)|virtual (?:office|mail\\s?box))';
// A rented box behind a street's number, as such shops in the United States write it; elsewhere the letters mean a post-office bag.
const rentedBox = '(?:\\d\\s[^\\n]{3,60}\\bpmb\\s{0,2}#?\\d|\\bpmb\\s{0,2}#?\\d{1,5}\\b[^\\n]{0,80}\\b[a-z]{2}\\s\\d{5}\\b)';
const place = `(?:p\\.?\\s?o\\.?\\s?box|pmb\\s{0,2}#?\\d|postal (?:box|agent)|${forwarder})`;

export default defineIndicator({
  id: 'log-forwarder-or-mailbox',
  name: 'give a mailbox or a forwarder as the address',
  why: 'An advisory names freight forwarders as the address for a company laptop, which then travels on to somebody else.',
  status: 'stable',
  category: 'logistics',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: the address for the laptop is a forwarding service' },
    { ...recordedFuture2026, where: 'How equipment is received and passed on' },
  ],
  // A post-office box alone is no sign: in many countries letters come to nothing else, and "c/o" is how tenants write.
  pattern: any(
    matches(['postal-address', 'claimed-location'], `\\b${forwarder}|${rentedBox}`, undefined, { except: 'co-working-addresses' }),
    matches(
      ['message'],
      `\\b(?:ship|send|deliver|mail|post|forward)${unlessDenied}\\b[^.!?\\n]{0,30}\\b(?:laptop|computer|equipment|device(?! data)|hardware|it|macbook)\\b(?:(?!\\b(?:not|rather than|instead of|back)\\b)[^!?:\\n]){0,60}\\b(?<!\\b(?:your|their|its|company[’']s|office[’']s) )${place}(?!\\s(?:of|for)\\s(?:your|the|tests?)\\b)`,
    ),
  ),
  benign: [
    'Lives on the road, on a boat or between two homes.',
    'Keeps the home address private after violence or stalking.',
    'Parcels are stolen at the door, or there is no delivery there.',
    'A company of one has its seat in a shared office.',
  ],
  ask: ['Offer everybody to collect the equipment at a carrier’s counter with an identity document, or to hand it over in person.'],
  examples: {
    notObserved: [
      {
        because: 'A post-office box, where there is no other delivery, and a tenant in care of the one who lets.',
        profiles: [
          {
            'postal-address': [
              'P.O. Box 4711, Example Town',
              'PMB 5025, Example Town',
              'Mara Jensen, c/o Roe, Sample Lane 3, Example Town',
            ],
            'claimed-location': [{ text: 'Springfield, IL', country: 'US' }],
            message: [{ text: 'I can start on Monday.' }],
          },
        ],
      },
      {
        because: 'Papers for somebody else’s box, and a box that is too small for the laptop.',
        profiles: [
          {
            'postal-address': ['12 Sample Street, Springfield, IL 62701'],
            'claimed-location': [{ text: 'Springfield, IL', country: 'US' }],
            message: [
              { text: 'Please send it to the P.O. box of your accounting team if you want the form.' },
              { text: 'Please do not send the laptop to my P.O. box, it is too small.' },
            ],
          },
        ],
      },
      {
        because: 'A desk in a shared office, where everybody’s parcels come in care of the house.',
        profiles: [
          {
            'postal-address': ['Mara Jensen, c/o WeWork, 100 Sample Street, Springfield, IL 62701'],
            'claimed-location': [{ text: 'Springfield, IL', country: 'US' }],
            message: [{ text: 'I can start on Monday.' }],
          },
        ],
      },
      {
        because: 'A street with such a word in its name is a street.',
        profiles: [
          {
            'postal-address': ['12 Freight Street, Springfield, IL 62701'],
            'claimed-location': [{ text: 'Box Hill, Victoria', country: 'AU' }],
            message: [{ text: 'Please send the laptop to my home address.' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The address for the laptop is a private mailbox.',
        profiles: [{ 'postal-address': ['500 Sample Avenue, PMB 204, Springfield, IL 62701'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No address was read.',
        profiles: [{ 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] }],
      },
    ],
  },
});
