import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { amazon2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-dormant-then-revived',
  text: 'Was one of the candidate’s accounts silent for three years or more, and is most of its activity since then under another trade together with another name or place?',
  stage: 'profile',
  how: 'Look through the dated activity: years of contributions, posts, reviews. A gap alone is a no: parents, carers, students, the ill and people with private work have one. So is a new trade alone, a move alone, or a new name alone. Ask what the account was used for before; an answer that fits is a no.',
});

// No page that is read shows a whole history of activity: a list of commits is of one repository, and a calendar is of one year.
export default defineIndicator({
  id: 'profile-dormant-then-revived',
  name: 'lay silent for three years, and came back with another trade and another name or place',
  why: 'Reports describe accounts that slept for years, passed into other hands, and were then filled up shortly before applications.',
  status: 'stable',
  category: 'profile',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1586.001'],
  sources: [
    { ...seal2026, where: 'Case studies, story 1: an account of many years without activity, then two years of it before applying' },
    { ...amazon2025, where: 'On dormant accounts that were taken over or rented' },
  ],
  pattern: answered('profile-dormant-then-revived', 'yes'),
  benign: [
    'Changed career, and moved for the new one at the same time.',
    'Cared for children or parents, was ill, or served, and began anew somewhere else.',
    'Wrote code for employers only for years, and none of it was public.',
    'Left a former name behind during the break, for reasons that are nobody else’s business.',
  ],
  ask: ['Ask what the account was used for before the break; nobody has to give private reasons for it.'],
  examples: {
    notObserved: [
      {
        because: 'Four years at home with children, and then the same trade in the same town.',
        profiles: [{ answer: [{ question: 'profile-dormant-then-revived', reply: 'no' }] }],
      },
      {
        because: 'A career changer whose old account kept its name and place.',
        profiles: [{ answer: [{ question: 'profile-dormant-then-revived', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Nothing from 2013 to 2022, and since then another trade in another country.',
        profiles: [{ answer: [{ question: 'profile-dormant-then-revived', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Nobody has looked through the years of the account yet.',
        profiles: [{ 'account-created': ['2013'], 'last-activity': ['2026-10-20'] }],
      },
    ],
  },
});
