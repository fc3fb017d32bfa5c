import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2023 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { recordedFuture2026, socure2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-reading-answers',
  text: 'On four or more questions, did a ready answer come that did not fit the question, and stay as it was when you changed the question in the middle?',
  stage: 'interview',
  how: 'Judge the words, never eyes, pauses, voice or manner: looking aside is how captions, notes and a second screen are read. Allow notes for everybody, and change a question halfway. Stammering, autism, ADHD, anxiety, deafness, a screen reader, an interpreter’s delay or a poor line explain pauses: a no. Only answers that do not follow the change count.',
});

export default defineIndicator({
  id: 'int-reading-answers',
  name: 'belong to somebody who seemed to read the answers out',
  why: 'An advisory names long pauses, reading, and answers that are plausible and do not fit the question.',
  status: 'stable',
  category: 'interview',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2023, where: 'Red flag indicators: pausing, stalling and reading during interviews' },
    { ...seal2026, where: 'During the interview: answers read from a screen' },
    { ...socure2025, where: 'The described interview: fluent, then empty' },
    { ...recordedFuture2026, where: 'How interviews are prepared and supported' },
  ],
  pattern: answered('int-reading-answers', 'yes'),
  benign: [
    'Prepared notes, which were allowed.',
    'Reads captions or the interpreter at the side of the screen.',
    'Needs time for words: stammering, autism, anxiety, or another first tongue.',
    'A poor line lost half of the question.',
  ],
  ask: ['Allow notes, change the question halfway, or draw the answer together on a board.'],
  examples: {
    notObserved: [
      {
        because: 'A deaf candidate looked aside at the captions, and every answer followed the question.',
        profiles: [
          {
            message: [{ text: 'I am deaf and read captions at the side of my screen.' }],
            answer: [{ question: 'int-reading-answers', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Four ready answers stayed the same although the questions had been changed.',
        profiles: [{ answer: [{ question: 'int-reading-answers', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'There has been no interview yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
