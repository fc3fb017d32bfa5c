import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { amazon2025 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'edu-degree-not-offered',
  text: 'Did the school, asked with the degree in its own language and the years, say that it never gave such a degree?',
  stage: 'references',
  how: 'Ask every finalist first for the title as on the diploma. A catalogue on the web is no answer, since old courses vanish from it; neither is silence. A renamed or translated course is a no.',
});

export default defineIndicator({
  id: 'edu-degree-not-offered',
  name: 'name a degree that the school says it never gave',
  why: 'A large employer names degrees that the school does not offer among what it saw in applications.',
  status: 'stable',
  category: 'history',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585'],
  sources: [{ ...amazon2025, where: 'Signs in résumés: a subject that the school does not teach' }],
  pattern: answered('edu-degree-not-offered', 'yes'),
  benign: [
    'Translated the degree, and no two translations are the same.',
    'The course was renamed, moved or closed since.',
    'Named the subject of the work rather than the title on the diploma.',
  ],
  ask: ['Ask for the title as it stands on the diploma, in its own language.'],
  examples: {
    notObserved: [
      {
        because: 'The school knows the course under an older name.',
        profiles: [{ answer: [{ question: 'edu-degree-not-offered', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The registrar writes that there was no such degree in these years.',
        profiles: [{ answer: [{ question: 'edu-degree-not-offered', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The school was not asked, or did not answer.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
