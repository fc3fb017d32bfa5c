import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { caseFiles2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { amazon2025, cinder2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'identity-namesake-real-person',
  text: 'Has another person confirmed that at least three parts of this career, besides the name, are theirs and not the candidate’s?',
  stage: 'references',
  how: 'Employer, years, school, degree or project count as parts; name and picture do not. Reach the other person at their employer and ask. Until somebody has confirmed it, leave it open; one person with two profiles is a no.',
});

export default defineIndicator({
  id: 'identity-namesake-real-person',
  name: 'tell the career of somebody else who can be found',
  why: 'Several companies and court files describe applications built on the career of a real person who knew nothing of it.',
  status: 'stable',
  category: 'identity',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656', 'T1586.001'],
  sources: [
    { ...cinder2024, where: 'What they saw: applicants whose details led to other people' },
    { ...seal2026, where: 'Did I hire one, identity mismatch: look for a person of that name whose identity was taken or borrowed' },
    { ...amazon2025, where: 'Note: accounts and careers of real engineers' },
    { ...caseFiles2025, where: 'Filings on identities that were used without their owners' },
  ],
  pattern: answered('identity-namesake-real-person', 'yes'),
  benign: [
    'Shares a common name, a large employer and a large school with somebody.',
    'Has two profiles, one of them old and not kept up.',
    'The other profile was copied from the candidate’s.',
  ],
  ask: [
    'Write to the other person through their employer’s page, and ask whether both are one.',
    'Ask the candidate openly about the other profile.',
  ],
  examples: {
    notObserved: [
      {
        because: 'The other profile is an older one of the same candidate.',
        profiles: [{ answer: [{ question: 'identity-namesake-real-person', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The other person, reached at work, says that employer, years and degree are theirs.',
        profiles: [{ answer: [{ question: 'identity-namesake-real-person', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'A namesake was found and has not been asked.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
