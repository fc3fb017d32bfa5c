import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { cinder2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'emp-office-never-existed',
  text: 'Did the employer say that it never had people at the place that the résumé names, though the candidate says it was an office?',
  stage: 'references',
  how: 'Ask the candidate first whether it was an office, a client’s or home. Then ask the employer about that year. A list on the web is no answer; work from home, a client’s site or a closed office is a no.',
});

export default defineIndicator({
  id: 'emp-office-never-existed',
  name: 'name an office that the employer never had',
  why: 'A company tells of résumés with jobs at offices that the employers never had.',
  status: 'stable',
  category: 'history',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [{ ...cinder2024, where: 'What they saw: jobs at offices that did not exist' }],
  pattern: answered('emp-office-never-existed', 'yes'),
  benign: [
    'Worked from home, and the résumé names the home’s city.',
    'Sat with a client, in a co-working space or in a small team room.',
    'The office closed before the list was made.',
  ],
  ask: ['Ask where the desk was and who sat next to it, before looking anything up.'],
  examples: {
    notObserved: [
      {
        because: 'The candidate worked from home in that city, and said so.',
        profiles: [{ answer: [{ question: 'emp-office-never-existed', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The employer says that it never had an office or staff in that city.',
        profiles: [{ answer: [{ question: 'emp-office-never-existed', reply: 'yes' }] }],
      },
    ],
    cannotTell: [{ because: 'The employer was not asked about the office.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
