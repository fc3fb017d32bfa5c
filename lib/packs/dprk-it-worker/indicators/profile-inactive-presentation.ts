import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'profile-inactive-presentation',
  text: 'Is the profile filled in throughout, and without any sign of other people: no post, comment, endorsement or reply by a colleague?',
  stage: 'profile',
  how: 'Look for one minute at the sections that the site shows to everybody. One endorsement, comment or reply is a no. So is a profile with gaps, and a site that shows such things to contacts alone. Most people only read.',
});

export default defineIndicator({
  id: 'profile-inactive-presentation',
  name: 'are filled in throughout, and show no sign of anybody else',
  why: 'A guide looks at the company that an account keeps: complete pages to which no colleague ever reacted.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [{ ...ketmanAccounts2024, where: 'Aspects to consider: the social activity and the connections around an account' }],
  pattern: answered('profile-inactive-presentation', 'yes'),
  benign: [
    'Reads what others write and never posts, as most people do.',
    'Filled the profile in for this search, with the help of a guide.',
    'Keeps work and public life apart for privacy or safety.',
  ],
  ask: ['Nothing by itself; talk about one of the jobs instead.'],
  examples: {
    notObserved: [
      {
        because: 'One former colleague congratulated on an anniversary.',
        profiles: [{ answer: [{ question: 'profile-inactive-presentation', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Every section is complete, and nobody ever reacted to anything.',
        profiles: [{ answer: [{ question: 'profile-inactive-presentation', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'The site shows reactions to contacts alone.',
        profiles: [{ headline: ['Developer'], summary: ['I build booking tools for small ports.'] }],
      },
    ],
  },
});
