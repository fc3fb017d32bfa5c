import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'identity-criminal-or-deceased-namesake',
  text: 'Did the background check, made with consent for everybody who gets an offer, state that the details belong to another person?',
  stage: 'offer',
  how: 'Ask the provider this one thing. What somebody did in the past is not asked, and is a no. A shared name, or a birthday only, is a no. The candidate hears of it first and can answer.',
});

export default defineIndicator({
  id: 'identity-criminal-or-deceased-namesake',
  name: 'give personal details that a background check finds to be another person’s',
  why: 'A security alliance describes identities whose details circulate: of people who died, or whose data was stolen.',
  status: 'stable',
  category: 'identity',
  specificity: 'moderate',
  use: 'reviewer',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Did I hire one, identity mismatch: identities that were bought from others, and how to look for their owner' },
  ],
  pattern: answered('identity-criminal-or-deceased-namesake', 'yes'),
  benign: [
    'Has the same name and birthday as somebody else.',
    'The register is wrong, or two people were mixed up in it.',
    'Is the very person whose data was stolen, and still uses it rightly.',
  ],
  ask: ['Let the provider of the check hear the candidate, and look at the identity document again with it.'],
  examples: {
    notObserved: [
      {
        because: 'The check found a namesake with another birthplace and number.',
        profiles: [{ answer: [{ question: 'identity-criminal-or-deceased-namesake', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The provider states in writing that number and birth date are of somebody who has died.',
        profiles: [{ answer: [{ question: 'identity-criminal-or-deceased-namesake', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No background check has been made.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
