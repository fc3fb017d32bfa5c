import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'profile-no-physical-trace',
  text: 'Does the candidate tell of five years or more of talks, meet-ups or community work, while no event, programme or organiser that you asked knows of it?',
  stage: 'profile',
  how: 'Let the candidate choose one event and look it up with its organiser. Only claimed public appearances count. Nobody has to be online, to show pictures or to travel: privacy, cost, disability, visas and safety are good reasons, and a no.',
});

export default defineIndicator({
  id: 'profile-no-physical-trace',
  name: 'tell of years of public appearances of which no trace is found',
  why: 'A framework for hiring asks whether a long public career left one trace at a real place; many honest people leave none.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'reviewer',
  attack: ['T1585.001'],
  sources: [{ ...seal2026, where: 'Evaluating a profile, social media links: any sign of being present somewhere; hardening, item 2' }],
  pattern: answered('profile-no-physical-trace', 'yes'),
  benign: [
    'Stays out of pictures for privacy, faith or safety.',
    'Could not travel for lack of money or of a visa, for health or for children.',
    'The events were small, and their pages are gone.',
  ],
  ask: ['Ask for one person who was at the event; never ask for pictures.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate claims no public appearances at all, and needs none.',
        profiles: [{ answer: [{ question: 'profile-no-physical-trace', reply: 'no' }] }],
      },
      {
        because: 'The organiser of a small meet-up remembers the talk.',
        profiles: [{ answer: [{ question: 'profile-no-physical-trace', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Six years of talks are claimed, and three organisers know of none.',
        profiles: [{ answer: [{ question: 'profile-no-physical-trace', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'Nobody has asked an organiser yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
