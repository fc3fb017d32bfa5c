import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, any, linked } from '../../../core/model/pattern.ts';
import { extortionAdvisory2025 } from '../publications/government.ts';
import { mandiant2024 } from '../publications/vendors.ts';

// A telephone alone is not enough: households, agencies and front desks share one. It counts together with something no household shares.
export default defineIndicator({
  id: 'cross-contact-match',
  name: 'share a contact with a candidate of a different name',
  why: 'Reports and an advisory describe several personas behind one mailbox, number, messenger or wallet.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585.001', 'T1585.002'],
  sources: [
    { ...mandiant2024, where: 'Recommendations on vetting: search contacts for profiles under other names' },
    { ...extortionAdvisory2025, where: 'Recommendations: look for other applicants with the same contacts' },
  ],
  pattern: any(
    linked(['email', 'messenger', 'wallet'], { names: 'different' }),
    all(linked(['phone'], { names: 'different' }), linked(['photo', 'account', 'work-history', 'resume-text'], { names: 'different' })),
  ),
  benign: [
    'An agency or a school put several people forward through its own mailbox.',
    'A couple or a family uses one mailbox.',
    'One person applied twice, before and after a change of name.',
    'A friend without a mailbox borrowed one.',
  ],
  ask: ['Ask both, each on their own, whose contact it is.', 'Where an agency is behind it, have it name its people.'],
  examples: {
    notObserved: [
      {
        because: 'Twins of one household share a telephone.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123' }],
      },
      {
        because: 'The same person applied a second time.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'email', names: 'same', kind: 'email', quote: 'mara@example.com' }],
      },
      {
        because: 'Colleagues of one agency share its telephone and its web page.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [
          { by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123' },
          { by: 'web-address', names: 'different', kind: 'link', quote: 'example.com' },
        ],
      },
    ],
    observed: [
      {
        because: 'One mailbox, two names.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'email', names: 'different', kind: 'email', quote: 'builds@example.com' }],
      },
      {
        because: 'One number and one career, two names.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [
          { by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123' },
          { by: 'work-history', names: 'different', kind: 'work', quote: 'Example Freight, 2019 to 2022' },
        ],
      },
    ],
    cannotTell: [{ because: 'The candidates were not compared.', profiles: [{ email: ['builds@example.com'] }] }],
  },
});
