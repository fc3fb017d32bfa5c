import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { advisory2022, advisory2025, extortionAdvisory2025 } from '../publications/government.ts';

export default defineIndicator({
  id: 'doc-resume-spelling-own-name',
  name: 'spell the own employers, schools or towns in several ways within one document',
  why: 'Advisories name details that are spelled differently from place to place, as happens when a history was copied together.',
  status: 'experimental',
  category: 'document',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: details of a profile that do not agree in spelling' },
    { ...extortionAdvisory2025, where: 'Recommendations on remote hiring: spelling in application materials' },
    { ...advisory2025, where: 'Tips for checking identities: typographical errors in résumés' },
  ],
  pattern: measured('names-spelled-apart', { atLeast: 2 }),
  benign: [
    'Names from another script are written in Latin letters in more than one right way.',
    'The person is dyslexic, or typed in a hurry.',
    'A company or a school changed how it writes its name.',
  ],
  ask: ['Nothing by itself. Verify employers and schools as for everybody, under both spellings.'],
  examples: {
    notObserved: [
      {
        because: 'One slip of the pen happens to everybody.',
        profiles: [
          {
            work: [{ employer: 'Example Gridworks' }, { employer: 'Example Gridwroks' }],
            education: [{ school: 'Anytown Technical College' }],
            account: 'document:cv.pdf',
          },
        ],
      },
      {
        because: 'A plural is another form and no slip.',
        profiles: [
          {
            work: [{ employer: 'Sampleton Research Lab' }, { employer: 'Sampleton Research Labs' }],
            education: [{ school: 'Anytown College of Art' }, { school: 'Anytown College of Arts' }],
            account: 'document:cv.pdf',
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Both an employer and a school stand in two spellings.',
        profiles: [
          {
            work: [{ employer: 'Example Gridworks' }, { employer: 'Example Gridwroks' }],
            education: [{ school: 'Anytown Technical College' }, { school: 'Anytwon Technical College' }],
            account: 'document:cv.pdf',
          },
        ],
      },
    ],
    cannotTell: [
      { because: 'No document was read.', profiles: [{ work: [{ employer: 'Example Gridworks' }], account: 'example:profile' }] },
    ],
  },
});
