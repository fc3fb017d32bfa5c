import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { leakedFiles2025 } from '../publications/press.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'comm-cover-letter-duplicate',
  name: 'hold a letter that is nearly the same as one of a candidate of another name',
  why: 'Leaked files and a report show letters that were written once and sent under many names.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...gitlab2026, where: 'How applications were prepared: texts shared by several personas' },
    { ...leakedFiles2025, where: 'What the leaked files hold: example cover letters' },
  ],
  // The comparison leaves out names, the company and the title, and asks for sixty words: two short thanks are nobody's template.
  pattern: linked(['message-text'], { names: 'different' }),
  benign: [
    'The same writing aid gave both the same sentences.',
    'Both took the letter from the same book, course or careers office.',
    'An agency writes the letters of all its candidates.',
    'The advertisement itself gave the sentences, and both repeated them.',
  ],
  ask: ['Ask one question that only this candidate’s own work can answer, and compare what comes back.'],
  examples: {
    notObserved: [
      {
        because: 'The same person had sent the letter before.',
        profiles: [{ message: [{ text: 'I have built payment systems for six years and would like to do so with you.' }] }],
        links: [{ by: 'message-text', names: 'same', kind: 'message', quote: 'I have built payment systems for six years' }],
      },
      {
        because: 'Something else is shared with another candidate, the letter is not.',
        profiles: [{ message: [{ text: 'I have built payment systems for six years and would like to do so with you.' }] }],
        links: [{ by: 'resume-text', names: 'different', kind: 'summary', quote: 'Payment systems' }],
      },
    ],
    observed: [
      {
        because: 'A candidate of another name sent nearly the same letter.',
        profiles: [{ message: [{ text: 'I have built payment systems for six years and would like to do so with you.' }] }],
        links: [{ by: 'message-text', names: 'different', kind: 'message', quote: 'I have built payment systems for six years' }],
      },
    ],
    cannotTell: [
      {
        because: 'The candidates have not been compared with each other.',
        profiles: [{ message: [{ text: 'I have built payment systems for six years and would like to do so with you.' }] }],
      },
    ],
  },
});
