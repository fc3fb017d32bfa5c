import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { germanAdvisory2024 } from '../publications/government.ts';
import { gitlab2026, kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'doc-id-edited-image',
  text: 'Did whoever checks identities find traces of editing in the picture of an identity document?',
  stage: 'offer',
  how: 'Leave this to the certified check that everybody gets; do not ask for pictures yourself. Cropping, covered numbers, a scanning app, glare and poor light are a no.',
});

export default defineIndicator({
  id: 'doc-id-edited-image',
  name: 'were backed by an identity picture that shows traces of editing',
  why: 'Templates of identity documents for several countries, and a routine that removes watermarks, were found with one group.',
  status: 'stable',
  category: 'document',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...gitlab2026, where: 'Case 2: document templates and removal of watermarks' },
    { ...kraken2025, where: 'The identity check: an altered document' },
    { ...germanAdvisory2024, where: 'Warning signs: altered identity documents' },
  ],
  pattern: answered('doc-id-edited-image', 'yes'),
  benign: [
    'A scanning app straightened, sharpened or cut the picture.',
    'The person covered a number or the picture to protect it.',
    'The picture went through a messenger, which compresses it.',
  ],
  ask: ['Use the same live or certified check for everybody; it makes the picture unnecessary.'],
  examples: {
    notObserved: [
      {
        because: 'The check found a scan that an app had straightened.',
        profiles: [{ answer: [{ question: 'doc-id-edited-image', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The check found that the portrait had been put in.',
        profiles: [{ answer: [{ question: 'doc-id-edited-image', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has checked the identity yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
