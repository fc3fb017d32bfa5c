import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-testimonial-ring',
  text: 'Of three reviewers or endorsers, opened as first, middle and last, are all three accounts younger than a year, nearly empty, and unknown outside the site?',
  stage: 'profile',
  how: 'One ordinary account among the three is a no. So are private profiles, clients of a small trade, people new to the site for one order, and sites that hide who wrote a review: there is nothing to see then. Next, write to one of them through the company’s own address.',
});

export default defineIndicator({
  id: 'profile-testimonial-ring',
  name: 'are praised by accounts that are new, empty and known to nobody else',
  why: 'A report describes programs that built networks between invented accounts, and a guide accounts that vouch for each other.',
  status: 'stable',
  category: 'profile',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...gitlab2026, where: 'Case 2: programs that connected invented accounts with others' },
    { ...ketmanAccounts2024, where: 'Followers: accounts that are connected among themselves' },
  ],
  pattern: answered('profile-testimonial-ring', 'yes'),
  benign: [
    'Clients opened an account for one order and never came back.',
    'Friends and classmates wrote the first reviews, as for many beginners.',
    'A small trade has few people, and they know each other.',
  ],
  ask: ['Ask to speak to one reviewer, reached through the company’s own number.'],
  examples: {
    notObserved: [
      {
        because: 'One of the three is a shop that has been on the site for years.',
        profiles: [{ answer: [{ question: 'profile-testimonial-ring', reply: 'no' }] }],
      },
      { because: 'The reviewers’ profiles are private.', profiles: [{ answer: [{ question: 'profile-testimonial-ring', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'All three were opened in one month, and show nothing else.',
        profiles: [{ answer: [{ question: 'profile-testimonial-ring', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has opened the reviewers’ accounts.', profiles: [{ review: ['Good work and on time.'] }] }],
  },
});
