import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { flashpoint2025, google2025, knowBe42024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-reference-freemail',
  text: 'Can none of at least two referees be reached at the domain or the switchboard of the firm for which they speak?',
  stage: 'references',
  how: 'Find the firm’s number yourself and ask for each referee by name. One of them reached, or known there as a former colleague, is a no. A freelancer’s private clients are a no.',
});

export default defineIndicator({
  id: 'emp-reference-freemail',
  name: 'offer references who can be reached only by free mail or chat',
  why: 'Vendors describe references who were part of the scheme and had no contact at the firms for which they spoke.',
  status: 'stable',
  category: 'history',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [
    { ...google2025, where: 'Tactics: references who vouch for one another' },
    { ...knowBe42024, where: 'What to look for: check references elsewhere than by e-mail alone' },
    { ...flashpoint2025, where: 'References and firms that were made up' },
  ],
  pattern: answered('emp-reference-freemail', 'yes'),
  benign: [
    'The colleagues have left the firm since, and have private addresses.',
    'The firm forbids its staff to give references.',
    'A freelancer’s clients are people without a firm.',
  ],
  ask: ['Call the firm’s number that you found yourself and ask for the referee.'],
  examples: {
    notObserved: [
      {
        because: 'One referee has left; the switchboard remembers her and gave the dates.',
        profiles: [{ answer: [{ question: 'emp-reference-freemail', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Both wrote from free mail, and neither firm had heard of them.',
        profiles: [{ answer: [{ question: 'emp-reference-freemail', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No referees were asked for yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
