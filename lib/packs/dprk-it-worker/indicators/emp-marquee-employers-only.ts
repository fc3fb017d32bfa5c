import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { tayvano2025 } from '../publications/researchers.ts';
import { kraken2025, socure2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-marquee-employers-only',
  text: 'Are all employers household names, each as a remote contractor, and did the candidate name no team, product or manager when asked?',
  stage: 'interview',
  how: 'Ask everybody for one product and one manager per job. One name, one agency or one product is a no; what is under secrecy may stay unnamed when something else of that job can be told.',
});

export default defineIndicator({
  id: 'emp-marquee-employers-only',
  name: 'name only household names as employers, and nobody there',
  why: 'Vendors and a researcher describe résumés with nothing but the largest firms, as a contractor, without a team or a manager.',
  status: 'stable',
  category: 'history',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...socure2025, where: 'The interview: a career at the largest firms only' },
    { ...tayvano2025, where: 'Notes on résumés: the largest firms in a row' },
    { ...kraken2025, where: 'What stood out: a career that nobody could confirm' },
  ],
  pattern: answered('emp-marquee-employers-only', 'yes'),
  benign: [
    'Has had just such a career; large firms employ millions.',
    'Worked there through an agency, and may not name the team.',
    'Follows advice to keep a résumé to names that people know.',
  ],
  ask: ['Ask which product it was, and who led the team, and leave out what is secret.'],
  examples: {
    notObserved: [
      {
        because: 'The agency between was named, and confirmed the work.',
        profiles: [{ answer: [{ question: 'emp-marquee-employers-only', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Four jobs at the largest firms, and for none a team, a product or a person.',
        profiles: [{ answer: [{ question: 'emp-marquee-employers-only', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The candidate has not been asked about teams.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
