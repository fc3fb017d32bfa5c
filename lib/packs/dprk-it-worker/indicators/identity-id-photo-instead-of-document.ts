import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'identity-id-photo-instead-of-document',
  text: 'Did the candidate offer only a picture of an identity document where a live or certified check was asked for?',
  stage: 'offer',
  how: 'Offer everybody the same certified check, with a notary or an office visit as the other way. Declining to send a document by e-mail is sensible and is a no.',
});

export default defineIndicator({
  id: 'identity-id-photo-instead-of-document',
  name: 'come with a picture of an identity document in place of a live check',
  why: 'In published cases no document was at hand at first, and later only a picture was sent.',
  status: 'stable',
  category: 'identity',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...kraken2025, where: 'The identity check: no document at hand, later a photo of one' },
    { ...seal2026, where: 'Verification: a picture is offered where a live showing is asked for' },
  ],
  pattern: answered('identity-id-photo-instead-of-document', 'yes'),
  benign: [
    'Takes care not to send copies of documents, which is good advice.',
    'The document is at an office for renewal, or in another town.',
    'Has no camera that can show small print.',
  ],
  ask: ['Offer a certified check, a notary or a visit to an office, whichever suits; the same to everybody.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate took the certified check that was offered.',
        profiles: [{ answer: [{ question: 'identity-id-photo-instead-of-document', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'A picture was all that was offered, also after the other ways were named.',
        profiles: [{ answer: [{ question: 'identity-id-photo-instead-of-document', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No document has been asked for yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
