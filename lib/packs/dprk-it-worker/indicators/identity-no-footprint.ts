import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, answered, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { alex2026, cinder2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'identity-no-footprint',
  text: 'Did a search of twenty minutes, the same for every finalist, find no trace of the career that others made and that is older than a year?',
  stage: 'references',
  how: 'Look for name and employer, talks, commits, alumni pages, registers, also in the script of the name. One trace, or one colleague reached, is a no. Privacy is a good reason: this only says to call references.',
});

export default defineIndicator({
  id: 'identity-no-footprint',
  name: 'tell of a long career that nobody else mentions',
  why: 'Companies tell of applicants with long careers of whom no independent trace was found.',
  status: 'stable',
  category: 'identity',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...cinder2024, where: 'What they saw: candidates without a trace on the internet, or whose trace was somebody else’s' },
    { ...alex2026, where: 'What the pipeline saw: careers without any independent trace' },
  ],
  pattern: all(measured('claimed-years', { atLeast: 5 }), answered('identity-no-footprint', 'yes')),
  benign: [
    'Guards their privacy, and has asked sites to remove what they held.',
    'Worked under a duty of secrecy, or for firms that publish no names.',
    'Has a common name, or changed it, and nothing can be told apart.',
    'Worked where little of it is on the web, or in another script.',
  ],
  ask: ['Ask for two colleagues who can be reached at an employer, and take those as trace enough.'],
  examples: {
    notObserved: [
      {
        because: 'Two years of work leave little behind, whatever the search found.',
        profiles: [
          { work: [{ employer: 'Example Freight', start: '2024-09', end: 'present' }] },
          { answer: [{ question: 'identity-no-footprint', reply: 'yes' }] },
        ],
      },
      {
        because: 'A talk of six years ago was found.',
        profiles: [
          { work: [{ employer: 'Example Freight', start: '2014-09', end: 'present' }] },
          { answer: [{ question: 'identity-no-footprint', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Twelve years of work, and a search that found nothing by others.',
        profiles: [
          { work: [{ employer: 'Example Freight', start: '2014-09', end: 'present' }] },
          { answer: [{ question: 'identity-no-footprint', reply: 'yes' }] },
        ],
      },
    ],
    cannotTell: [
      { because: 'Nobody has searched yet.', profiles: [{ work: [{ employer: 'Example Freight', start: '2014-09', end: 'present' }] }] },
    ],
  },
});
