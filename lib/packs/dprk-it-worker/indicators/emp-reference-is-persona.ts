import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, linked } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { google2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-reference-is-persona',
  text: 'Is a referee’s own contact that of another applicant, whom their shared employer, once called, does not know?',
  stage: 'references',
  how: 'Call the shared employer at a number that you found yourself. Colleagues who apply together are a no, as soon as the employer knows one of them; so are a teacher or a manager whom two candidates name.',
});

// No more than moderate: colleagues do apply together, and the comparison alone cannot tell.
export default defineIndicator({
  id: 'emp-reference-is-persona',
  name: 'offer a reference who is also an applicant, or writes from one’s contact',
  why: 'Vendors describe identities that vouch for one another in the same round of applications.',
  status: 'stable',
  category: 'history',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585', 'T1656'],
  sources: [
    { ...google2025, where: 'Tactics: references who are further identities of the same people' },
    { ...seal2026, where: 'How they find a job: recommended by one another; did I hire one: recommending other accounts' },
  ],
  pattern: any(linked(['reference-contact'], { names: 'different' }), answered('emp-reference-is-persona', 'yes')),
  benign: [
    'Real colleagues apply together and speak for each other.',
    'A household or a small office shares a phone.',
    'Two candidates name the same teacher or manager.',
  ],
  ask: ['Call the referee back through the employer and ask what they built together.'],
  examples: {
    notObserved: [
      {
        because: 'Compared with the other candidates, and the employer knows both.',
        profiles: [{ answer: [{ question: 'emp-reference-is-persona', reply: 'no' }] }],
        links: [],
      },
      {
        because: 'What the two share is a portfolio text, and no referee’s contact.',
        profiles: [{ answer: [{ question: 'emp-reference-is-persona', reply: 'no' }] }],
        links: [{ by: 'portfolio-text', names: 'different', kind: 'link', quote: 'https://portfolio.example' }],
      },
    ],
    observed: [
      {
        because: 'The referee’s number is that of another applicant with another name.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'reference-contact', names: 'different', kind: 'phone', quote: '(512) 555-0142' }],
      },
      {
        because: 'The referee turned out to be an applicant whom the shared employer does not know.',
        profiles: [{ answer: [{ question: 'emp-reference-is-persona', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The candidates were not compared, and nobody has called.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
