import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022, advisory2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'emp-employer-denies',
  text: 'Did an employer on the résumé, reached through its own switchboard, say that this person never worked there?',
  stage: 'references',
  how: 'Find the number yourself, and ask every candidate first for permission and for the name of an agency in between. “We do not give information” is not an answer: leave it open.',
});

export default defineIndicator({
  id: 'emp-employer-denies',
  name: 'name an employer who says that this person never worked there',
  why: 'Advisories recommend to confirm past jobs at the employer’s own number; in published cases the employer knew nobody of that name.',
  status: 'stable',
  category: 'history',
  // The catalogue calls it strong. Agencies, payroll firms, former names and short records make an employer say no, so it may not decide alone.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Screening: call the employer through contacts found independently' },
    { ...advisory2025, where: 'Recommendations: verify past employment directly' },
    { ...advisory2022, where: 'Due diligence: contact named employers and schools at their published numbers' },
  ],
  pattern: answered('emp-employer-denies', 'yes'),
  benign: [
    'Worked through an agency, and the client’s staff office keeps no record of it.',
    'Worked there under a former name.',
    'The company was bought, and old records are gone.',
  ],
  ask: ['Ask for the agency, the manager and the name used at the time, and try again.'],
  examples: {
    notObserved: [
      { because: 'The employer confirmed the job.', profiles: [{ answer: [{ question: 'emp-employer-denies', reply: 'no' }] }] },
    ],
    observed: [
      {
        because: 'The switchboard’s staff office knew nobody of that name, nor did the manager.',
        profiles: [{ answer: [{ question: 'emp-employer-denies', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'The employer has not been asked, or does not give information.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
