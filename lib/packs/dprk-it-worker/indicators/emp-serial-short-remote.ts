import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, any, differs, measured } from '../../../core/model/pattern.ts';
import { ketmanOrganizations2025 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'emp-serial-short-remote',
  name: 'state three or more remote jobs under nine months, and another detail of identity that differs',
  why: 'Named in a supplier notice that we have not read ourselves; short contracts alone are ordinary, so a second difference is needed.',
  status: 'experimental',
  category: 'history',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1078'],
  sources: [
    {
      ...ketmanOrganizations2025,
      where: 'How the workers move through organisations: brief engagements one after the other',
      unverified: true,
    },
  ],
  pattern: all(
    measured('short-remote-jobs', { atLeast: 3 }),
    any(
      differs('display-name', 'person-name'),
      differs('claimed-location', 'country'),
      measured('name-tokens-foreign-to-mailbox', { atLeast: 1 }),
    ),
  ),
  benign: [
    'Contract and gig work is short by nature.',
    'Start-ups closed, or a round of lay-offs came early.',
    'Looked for the right place while caring for somebody or moving.',
  ],
  ask: ['Ask for one contact per contract, and what came out of each.'],
  examples: {
    notObserved: [
      {
        because: 'Short remote contracts of one person with one name and one home are gig work.',
        profiles: [
          {
            'display-name': ['Mara Jensen'],
            'claimed-location': [{ text: 'Austin, TX', country: 'US' }],
            email: ['mara.jensen@example.com'],
            work: [
              { employer: 'Example Freight', title: 'Developer', start: '2025-09', end: '2026-01', place: 'Remote' },
              { employer: 'Example Grid', title: 'Developer', start: '2025-02', end: '2025-06', place: 'Remote' },
              { employer: 'Sample Orchards', title: 'Developer', start: '2024-06', end: '2024-11', place: 'Remote' },
            ],
          },
          { 'display-name': ['Mara Jensen'], 'claimed-location': [{ text: 'Austin', country: 'US' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Three short remote contracts, and a second profile under another full name.',
        profiles: [
          {
            'display-name': ['Mara Jensen'],
            work: [
              { employer: 'Example Freight', title: 'Developer', start: '2025-09', end: '2026-01', place: 'Remote' },
              { employer: 'Example Grid', title: 'Developer', start: '2025-02', end: '2025-06', place: 'Remote' },
              { employer: 'Sample Orchards', title: 'Developer', start: '2024-06', end: '2024-11', place: 'Remote' },
            ],
          },
          { 'display-name': ['Kevin Miller'] },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows a work history.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
