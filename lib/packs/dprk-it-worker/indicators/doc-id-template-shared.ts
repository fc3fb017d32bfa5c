import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { caseFiles2025 } from '../publications/government.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'doc-id-template-shared',
  text: 'Did whoever checks identities find that the surroundings, light or signature of a document are those of another candidate’s?',
  stage: 'offer',
  how: 'Leave this to the certified check that everybody gets. Compare what is incidental (background, shadows, a crease), never the design of the card or the face.',
});

export default defineIndicator({
  id: 'doc-id-template-shared',
  name: 'were backed by an identity picture with the same surroundings as another one',
  why: 'Identity pictures of several applicants have been made from one template, down to the table below the card.',
  status: 'stable',
  category: 'document',
  specificity: 'strong',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...gitlab2026, where: 'Case 2: many documents from one template' },
    { ...caseFiles2025, where: 'United States v. Jin: forged passports and cards' },
  ],
  pattern: answered('doc-id-template-shared', 'yes'),
  benign: [
    'Cards of one issuer look alike, since that is what they are for.',
    'Two people of one household took the pictures on the same table.',
    'The same scanning service was used for both.',
  ],
  ask: ['Ask the issuer or the certified check; do not decide from the likeness of two cards.'],
  examples: {
    notObserved: [
      { because: 'Two cards of one state look alike.', profiles: [{ answer: [{ question: 'doc-id-template-shared', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'The check found the same table and shadow on two cards.',
        profiles: [{ answer: [{ question: 'doc-id-template-shared', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has checked the identity yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
