import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';
import { kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-own-resume-unknown',
  text: 'Was the candidate wrong on two of three plain facts of the own résumé?',
  stage: 'interview',
  how: 'Ask everybody the same three: the last two employers, what each made, and a start year give or take one. Do not plant wrong details. A look at the own notes is fine.',
});

export default defineIndicator({
  id: 'int-own-resume-unknown',
  name: 'tell of a career that the candidate could not repeat',
  why: 'Teams describe applicants who did not know the employers or dates of their own résumé.',
  status: 'stable',
  category: 'interview',
  // The catalogue calls it strong. Nerves, memory and a résumé written by somebody else do the same, so it may not decide alone.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...seal2026, where: 'Interview signs: does not know the own résumé' },
    { ...kraken2025, where: 'The interviews: what was asked about the stated career' },
  ],
  pattern: answered('int-own-resume-unknown', 'yes'),
  benign: [
    'A long career has many dates, and nerves take them away.',
    'A résumé service rewrote it, and the words are not the candidate’s own.',
    'A memory condition; notes help.',
  ],
  ask: ['Go through the résumé backwards together, with the candidate’s own notes at hand.'],
  examples: {
    notObserved: [
      {
        because: 'Employers and years were right, give or take one.',
        profiles: [{ answer: [{ question: 'int-own-resume-unknown', reply: 'no' }] }],
      },
    ],
    observed: [
      { because: 'Two of three plain facts were wrong.', profiles: [{ answer: [{ question: 'int-own-resume-unknown', reply: 'yes' }] }] },
    ],
    cannotTell: [{ because: 'The facts have not been asked for yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
