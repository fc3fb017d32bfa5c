import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { amazon2025 } from '../publications/vendors.ts';

// Of education dates that do not work only the short first degree is asked about. Eight years are ordinary for people who work or care beside it, work
// beside study is ordinary everywhere, and age and the country of a school are not asked for.
export default defineIndicator({
  id: 'edu-dates-implausible',
  name: 'date a bachelor’s degree at less than a year and a half',
  why: 'A large employer names education dates that do not work among what it saw in applications.',
  status: 'stable',
  category: 'history',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [{ ...amazon2025, where: 'Signs in résumés: education whose dates do not work', unverified: true }],
  pattern: measured('first-degree-years', { atMost: 1.5 }),
  benign: [
    'Finished at a second school, and gives only the years there.',
    'Had earlier courses or work counted, or took a year on top of a diploma.',
    'Mistyped a year, or the site asked for one that was not known.',
  ],
  ask: ['Ask how the course was put together; the school settles it for everybody who gets an offer.'],
  examples: {
    notObserved: [
      {
        because: 'Three years by year only.',
        profiles: [{ education: [{ school: 'Example College', degree: 'BSc Computer Science', start: '2015', end: '2018' }] }],
      },
      {
        because: 'Nine years beside a job are no short course.',
        profiles: [{ education: [{ school: 'Example College', degree: 'Bachelor of Engineering', start: '2009', end: '2018' }] }],
      },
      {
        because: 'Two years after an earlier diploma.',
        profiles: [{ education: [{ school: 'Example College', degree: 'BSc Computer Science', start: '2016-09', end: '2018-06' }] }],
      },
    ],
    observed: [
      {
        because: 'A bachelor’s degree from September to June of the next year.',
        profiles: [
          {
            education: [{ school: 'Example College', degree: 'Bachelor of Science in Computer Science', start: '2016-09', end: '2017-06' }],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'A master’s degree takes a year in many places.',
        profiles: [{ education: [{ school: 'Example College', degree: 'MSc Computer Science', start: '2018-09', end: '2019-09' }] }],
      },
      {
        because: 'The course says itself that it tops up an earlier one.',
        profiles: [
          { education: [{ school: 'Example College', degree: 'BSc (Hons) top-up, Computing', start: '2018-09', end: '2019-06' }] },
        ],
      },
      { because: 'No dates are shown.', profiles: [{ education: [{ school: 'Example College', degree: 'BSc Computer Science' }] }] },
    ],
  },
});
