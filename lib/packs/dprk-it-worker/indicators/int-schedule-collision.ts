import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { recordedFuture2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'int-schedule-collision',
  text: 'Did the candidate move an agreed call three times or more within two hours of it, or leave one in order to join another?',
  stage: 'interview',
  how: 'Count calls that the candidate moved shortly before, not those that your side moved. Illness, care, a child, an employer who does not know of the search, a lost line, time zones, a clinic or a power cut is a no for that call. Offer hours outside office time to everybody.',
});

export default defineIndicator({
  id: 'int-schedule-collision',
  name: 'belong to somebody who moved agreed calls three times, or left one for another',
  why: 'A report describes people who hold several jobs and interviews at the same hours.',
  status: 'stable',
  category: 'interview',
  specificity: 'weak',
  use: 'corroborate',
  attack: [],
  sources: [{ ...recordedFuture2026, where: 'Several jobs and interviews at once' }],
  pattern: answered('int-schedule-collision', 'yes'),
  benign: [
    'Has a job now and cannot always leave the desk.',
    'Cares for a child or a parent.',
    'The invitation named another time zone.',
    'Is ill, and some days cannot be planned.',
  ],
  ask: ['Offer hours outside the working day; nothing follows from this alone.'],
  examples: {
    notObserved: [
      {
        because: 'Two calls were moved because a shift had been changed.',
        profiles: [
          {
            message: [{ text: 'My shift was changed, could we move to Friday?' }],
            answer: [{ question: 'int-schedule-collision', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Three calls were moved minutes before they began.',
        profiles: [{ answer: [{ question: 'int-schedule-collision', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'One call was moved, and nobody has counted more.',
        profiles: [{ message: [{ text: 'Could we start an hour later today?' }] }],
      },
    ],
  },
});
