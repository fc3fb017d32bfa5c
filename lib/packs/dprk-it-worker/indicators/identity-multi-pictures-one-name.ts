import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'identity-multi-pictures-one-name',
  text: 'Do two profiles, both confirmed by the candidate as their own, show two people, and did the answer when asked not explain it?',
  stage: 'interview',
  how: 'Ask first which profiles are theirs; somebody else’s is a no. Two reviewers look on their own. Age, weight, hair, a transition, filters, drawings and one of two reviewers in doubt are a no. No program may compare faces.',
});

export default defineIndicator({
  id: 'identity-multi-pictures-one-name',
  name: 'show different people in the pictures of their profiles',
  why: 'An advisory names several profiles of one identity with different pictures.',
  status: 'stable',
  category: 'identity',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [{ ...advisory2023, where: 'Red flag indicators: several online profiles of one identity with different pictures' }],
  pattern: answered('identity-multi-pictures-one-name', 'yes'),
  benign: [
    'Uses an old picture on one profile, or one from before a change of looks.',
    'One picture is a drawing, a pet, a family or a generated portrait.',
    'Two namesakes were taken for one person.',
  ],
  ask: [
    'Ask which profiles are the candidate’s own, and who is in the pictures.',
    'Hold the next call on camera, as with everybody, and compare by eye.',
  ],
  examples: {
    notObserved: [
      {
        because: 'One picture is ten years older, as the candidate said.',
        profiles: [{ answer: [{ question: 'identity-multi-pictures-one-name', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Both reviewers see two people, and the candidate gave no reason.',
        profiles: [{ answer: [{ question: 'identity-multi-pictures-one-name', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'The candidate has not been asked which profiles are theirs.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
