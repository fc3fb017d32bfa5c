import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2024, caseFiles2025 } from '../publications/government.ts';

export const question = defineQuestion({
  id: 'doc-social-security-format',
  text: 'Did payroll or the official check find that a number of the candidate cannot have been issued?',
  stage: 'offer',
  how: 'Only payroll and the official service see such numbers, for everybody who is hired; never write one down here. A typing error that is put right is a no.',
});

export default defineIndicator({
  id: 'doc-social-security-format',
  name: 'were backed by a number that no issuer could have given out',
  why: 'Numbers that were made up or belong to somebody else fail the public rules of their issuer.',
  status: 'stable',
  category: 'document',
  specificity: 'moderate',
  use: 'reviewer',
  attack: ['T1585'],
  sources: [
    { ...advisory2024, where: 'How identities of other people were used at work' },
    { ...caseFiles2025, where: 'United States v. Jin: a made-up number' },
  ],
  pattern: answered('doc-social-security-format', 'yes'),
  benign: [
    'Two digits were swapped while typing it in.',
    'The number is of an older or newer form than the program knows.',
    'A first number was lawfully replaced by another one.',
  ],
  ask: ['Let the payroll or the official check decide, and ask for the number once more.'],
  examples: {
    notObserved: [
      {
        because: 'Two digits had been swapped while typing.',
        profiles: [{ answer: [{ question: 'doc-social-security-format', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The official check says that the number was never given out.',
        profiles: [{ answer: [{ question: 'doc-social-security-format', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No check has been made yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
