import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2025 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { cinder2024, kraken2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'location-smalltalk-fails',
  text: 'Could the candidate say nothing concrete about everyday life in the place named as home?',
  stage: 'interview',
  how: 'Put the same three open questions to everybody: getting around, the weather this week, a shop or park nearby. No quiz on holidays or customs. A recent move, or little time outdoors, is a no.',
});

export default defineIndicator({
  id: 'location-smalltalk-fails',
  name: 'name a home about whose everyday life the candidate could say nothing',
  why: 'Several teams noticed that nothing concrete could be said about the town named as home.',
  status: 'stable',
  category: 'location',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...kraken2025, where: 'The last interview: questions about the place named as home' },
    { ...seal2026, where: 'Interview signs: unprompted talk about the claimed place' },
    { ...cinder2024, where: 'What the interviews had in common' },
    { ...advisory2025, where: 'Recommendations: open questions about where the applicant lives' },
  ],
  pattern: answered('location-smalltalk-fails', 'yes'),
  benign: [
    'Moved there a few weeks ago.',
    'Works at night, cares for somebody, or seldom leaves the house.',
    'Small talk is hard for many people, and harder in an interview.',
  ],
  ask: ['Follow up with a detail of the own résumé, such as the way to that office.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate talked about getting around and the weather.',
        profiles: [{ answer: [{ question: 'location-smalltalk-fails', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Three open questions brought nothing concrete.',
        profiles: [{ answer: [{ question: 'location-smalltalk-fails', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The questions have not been asked yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
