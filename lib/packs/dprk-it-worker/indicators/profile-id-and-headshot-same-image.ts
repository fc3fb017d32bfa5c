import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { gitlab2026, knowBe42024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-id-and-headshot-same-image',
  text: 'Is the portrait in the identity document the very same photograph as the profile picture: the same shot, with the same light and the same folds of the clothes?',
  stage: 'offer',
  how: 'Whoever checks the document for every finalist lays the two side by side, and keeps neither. The same person in two pictures is a no. So is a picture that a studio took for the document and gave to the candidate, where the issuer, a certified check or a meeting confirms the document.',
});

// Weaker than published: many people use the studio’s picture of their passport for a profile too, and in some countries for every application.
export default defineIndicator({
  id: 'profile-id-and-headshot-same-image',
  name: 'show as the profile picture the very photograph of the identity document',
  why: 'A report describes one made headshot that was put both into a generated passport and on the profiles.',
  status: 'stable',
  category: 'profile',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001', 'T1656'],
  sources: [
    { ...gitlab2026, where: 'Case 2: one headshot for the profile and for the generated passport' },
    { ...knowBe42024, where: 'How the picture of the application was made from a stock photograph' },
  ],
  pattern: answered('profile-id-and-headshot-same-image', 'yes'),
  benign: [
    'Used the picture that the studio took for the passport, since it was at hand.',
    'Comes from where applications carry a passport picture by custom.',
    'A service for identity checks put the profile picture into its own card.',
  ],
  ask: ['Have the document confirmed in person or by a certified check, as for every finalist, whatever the picture.'],
  examples: {
    notObserved: [
      {
        because: 'Two pictures of one person, years apart.',
        profiles: [{ answer: [{ question: 'profile-id-and-headshot-same-image', reply: 'no' }] }],
      },
      {
        because: 'A studio’s picture in both, and the document was confirmed in person.',
        profiles: [{ answer: [{ question: 'profile-id-and-headshot-same-image', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The same shot in both, down to the crease in the collar, and nothing confirms the document.',
        profiles: [{ answer: [{ question: 'profile-id-and-headshot-same-image', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No document has been asked for yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
