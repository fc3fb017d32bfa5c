import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-hidden-link-target',
  name: 'come with a file whose link shows one account and leads to another',
  why: 'A file that was changed from one name to the next may keep the links of the earlier one under the new words.',
  status: 'experimental',
  category: 'document',
  // The catalogue calls it strong. Templates leave the address of their maker under the user's words, so it may not decide alone.
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...mandiant2024, where: 'Detection methods: links of the résumé that do not agree with the person', unverified: true },
    { ...seal2026, where: 'Résumé checks: open every link', unverified: true },
  ],
  pattern: measured('link-targets-elsewhere', { atLeast: 1 }),
  benign: [
    'A template kept the address of its maker under the words that were typed over it.',
    'The handle was changed, and the link still leads to the old one.',
    'A program joined the words of one link with the address of the next.',
  ],
  ask: ['Open the target, and ask whose account it is before reading anything into it.'],
  examples: {
    notObserved: [
      {
        because: 'Words that are no address hide nothing.',
        profiles: [{ link: [{ url: 'https://github.com/mara-example', text: 'GitHub' }], account: 'document:cv.pdf' }],
      },
      {
        because: 'The address on paper is a shorter form of the target.',
        profiles: [
          {
            link: [{ url: 'https://www.linkedin.com/in/mara-jensen-0a1b2c3d/', text: 'linkedin.com/in/mara-jensen' }],
            account: 'document:cv.pdf',
          },
        ],
      },
      {
        because: 'An address of another site under a company’s name is an ordinary link.',
        profiles: [{ link: [{ url: 'https://acme.example', text: 'github.com/acme-example' }], account: 'document:cv.pdf' }],
      },
    ],
    observed: [
      {
        because: 'The words name one account and the link opens another one of the same site.',
        profiles: [{ link: [{ url: 'https://github.com/oleg-example', text: 'github.com/mara-example' }], account: 'document:cv.pdf' }],
      },
    ],
    cannotTell: [{ because: 'The document has no links.', profiles: [{ 'display-name': ['Mara Jensen'], account: 'document:cv.pdf' }] }],
  },
});
