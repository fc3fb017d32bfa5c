import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { all, answered } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';
import { google2025 } from '../publications/vendors.ts';

export default defineCounterIndicator({
  id: 'knows-own-work',
  name: 'knew their own résumé and could go deep into two projects',
  why: 'Who did the work can tell what went wrong with it, three questions deep.',
  limits: 'People are coached, and programs answer well in real time. Those who did other work under a borrowed name know that work too.',
  sources: [
    { ...google2025, where: 'Recommendations: questions about the work that was done' },
    { ...seal2026, where: 'Am I interviewing one: go through the background, and hear whether answers are read out' },
  ],
  pattern: all(answered('int-own-resume-unknown', 'no'), answered('int-depth-collapse', 'no')),
  examples: {
    notObserved: [
      {
        because: 'The facts were known, and the follow-ups stayed empty.',
        profiles: [
          {
            answer: [
              { question: 'int-own-resume-unknown', reply: 'no' },
              { question: 'int-depth-collapse', reply: 'yes' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'The facts were known, and two projects were told three questions deep.',
        profiles: [
          {
            answer: [
              { question: 'int-own-resume-unknown', reply: 'no' },
              { question: 'int-depth-collapse', reply: 'no' },
            ],
          },
        ],
      },
    ],
    cannotTell: [{ because: 'Only the facts were asked.', profiles: [{ answer: [{ question: 'int-own-resume-unknown', reply: 'no' }] }] }],
  },
});
