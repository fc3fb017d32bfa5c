import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022 } from '../publications/government.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'profile-portfolio-projects-not-theirs',
  text: 'Do two or more portfolio projects lead to products whose makers say, or whose public record shows, that the candidate had no part in them?',
  stage: 'profile',
  how: 'Let the candidate choose three projects and ask their owners, or look at their public credits. A missing credit is not yet a yes: much is made under agreements, by agencies, or by people who never appear. A study or a course exercise that is called one is a no.',
});

export default defineIndicator({
  id: 'profile-portfolio-projects-not-theirs',
  name: 'present projects in which, as their makers say, the candidate had no part',
  why: 'An advisory recommends to check the portfolio; a guide describes pages that show the work of others.',
  status: 'stable',
  category: 'profile',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...advisory2022, where: 'Due diligence: check the portfolio of a candidate and who stands behind it' },
    { ...ketmanAccounts2024, where: 'Aspects to consider: repositories and projects that repeat from account to account' },
  ],
  pattern: answered('profile-portfolio-projects-not-theirs', 'yes'),
  benign: [
    'Worked under an agreement that forbids naming, and the owner may not confirm it.',
    'Was one of an agency’s people, and only the agency is known.',
    'The product was sold, and its present owner does not know who built it.',
  ],
  ask: ['Ask for a small change in a copy of one project, live and with explanation.'],
  examples: {
    notObserved: [
      {
        because: 'An owner may not say who worked on it, which leaves it open and is no yes.',
        profiles: [{ answer: [{ question: 'profile-portfolio-projects-not-theirs', reply: 'no' }] }],
      },
      {
        because: 'Course exercises that the page calls so.',
        profiles: [{ answer: [{ question: 'profile-portfolio-projects-not-theirs', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Two owners wrote that nobody of this name ever worked for them or their agencies.',
        profiles: [{ answer: [{ question: 'profile-portfolio-projects-not-theirs', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No owner has been asked yet.', profiles: [{ link: [{ url: 'https://example.com/portfolio' }] }] }],
  },
});
