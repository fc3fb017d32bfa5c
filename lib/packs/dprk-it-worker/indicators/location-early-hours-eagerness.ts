import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022 } from '../publications/government.ts';
import { wired2025 } from '../publications/press.ts';

export const question = defineQuestion({
  id: 'location-early-hours-eagerness',
  text: 'Has the candidate twice proposed or taken a call between 2 and 6 in the morning of the named place, with daytime slots on offer?',
  stage: 'messages',
  how: 'Send every invitation with both time zones and with daytime slots of the named place. Once, a slot that you alone proposed, or a mistaken time zone is a no; so are shifts and care.',
});

export default defineIndicator({
  id: 'location-early-hours-eagerness',
  name: 'take calls in the small hours of the place they name, as if they were nothing special',
  why: 'A newspaper tells of a candidate who took an interview before daybreak of the named place and offered to work such hours.',
  status: 'stable',
  category: 'location',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...wired2025, where: 'The interview that was held before daybreak of the named place, and what the candidate said to that' },
    { ...advisory2022, where: 'Red flag indicators: hours of business that do not fit the claimed place' },
  ],
  pattern: answered('location-early-hours-eagerness', 'yes'),
  benign: [
    'Is eager for the job and takes any hour that is offered.',
    'Works shifts or nights, or is up with a small child.',
    'Was travelling, or misread the time zone of the invitation.',
  ],
  ask: ['Offer a slot at midday of the named place, and see whether it suits as well.'],
  examples: {
    notObserved: [
      {
        because: 'The one early call was your own proposal, and the time zone was mistaken.',
        profiles: [{ answer: [{ question: 'location-early-hours-eagerness', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Twice a slot at three in the morning was chosen over one at noon.',
        profiles: [{ answer: [{ question: 'location-early-hours-eagerness', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'No calls have been arranged yet.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
