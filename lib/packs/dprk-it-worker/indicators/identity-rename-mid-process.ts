import { defineIndicator } from '../../../core/model/indicator.ts';
import { changed } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';
import { recordedFuture2026 } from '../publications/vendors.ts';

// No more than weak: marriage and transition rename people, and they must stay at background whatever else is
// found. One name in common, a nickname or an initial is no change at all.
export default defineIndicator({
  id: 'identity-rename-mid-process',
  name: 'show another name than at an earlier visit of the same account',
  why: 'Researchers and a vendor describe accounts that change their name between applications; people do so for good reasons too.',
  status: 'stable',
  category: 'identity',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Did I hire one, identity switch; case studies, story 3: a history of changed names' },
    { ...recordedFuture2026, where: 'Accounts reused under other names' },
  ],
  pattern: changed('display-name', 'person-name'),
  benign: [
    'Married, divorced, or took back a former name.',
    'Changed the name in a transition, which is private and nobody’s business here.',
    'Replaced a nickname or a company name with the full name, or the other way round.',
  ],
  ask: ['Ask which name should be used, and use it; at the offer the document settles the rest for everybody.'],
  examples: {
    notObserved: [
      {
        because: 'A new family name beside the same given name is ordinary.',
        profiles: [
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], readOn: '2026-10-01' },
          { account: 'github:mara-example', 'display-name': ['Mara Hollis'], readOn: '2026-11-01' },
        ],
      },
      {
        because: 'A new given name beside the same family name is ordinary.',
        profiles: [
          { account: 'github:mara-example', 'display-name': ['Martin Jensen'], readOn: '2026-10-01' },
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], readOn: '2026-11-01' },
        ],
      },
      {
        because: 'Two accounts with two names are another question.',
        profiles: [
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], readOn: '2026-10-01' },
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], readOn: '2026-11-01' },
          { account: 'gitlab:thollis', 'display-name': ['Tobias Hollis'], readOn: '2026-11-01' },
        ],
      },
    ],
    observed: [
      {
        because: 'One account shows two full names with nothing in common, a month apart.',
        profiles: [
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], readOn: '2026-10-01' },
          { account: 'github:mara-example', 'display-name': ['Tobias Hollis'], readOn: '2026-11-01' },
        ],
      },
    ],
    cannotTell: [
      { because: 'The account was read once.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
      {
        because: 'A nickname became a full name, and the two cannot be compared.',
        profiles: [
          { account: 'github:mara-example', 'display-name': ['pixelgardener'], readOn: '2026-10-01' },
          { account: 'github:mara-example', 'display-name': ['Mara Jensen'], readOn: '2026-11-01' },
        ],
      },
    ],
  },
});
