import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { gitlab2026, mandiant2024, recordedFuture2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-many-resumes-one-person',
  name: 'give a mailbox or phone that also stands beside another work history',
  why: 'One operator has kept several résumés with different skills and employers and answered for all of them.',
  status: 'stable',
  category: 'document',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585'],
  sources: [
    { ...gitlab2026, where: 'Case 4: several résumés with different skills for one person' },
    { ...mandiant2024, where: 'Characteristics of the résumés: many versions under shared contacts' },
    { ...recordedFuture2026, where: 'Application materials: versions of one résumé' },
  ],
  pattern: linked(['contact-with-other-history']),
  benign: [
    'A career coach or an agency gives its own number for several people.',
    'Somebody tells a first career in one application and a second one in the other.',
    'Two people of one household share a phone.',
  ],
  ask: ['Show both histories and ask which one is right and how the two came about.'],
  examples: {
    notObserved: [
      {
        because: 'A résumé that is cut for a role keeps its employers.',
        profiles: [{ email: ['mara.jensen@example.com'] }],
        links: [{ by: 'email', names: 'same', kind: 'email', quote: 'mara.jensen@example.com' }],
      },
    ],
    observed: [
      {
        because: 'The mailbox stands beside a history of which two employers disagree.',
        profiles: [{ email: ['mara.jensen@example.com'] }],
        links: [{ by: 'contact-with-other-history', names: 'same', kind: 'email', quote: 'mara.jensen@example.com' }],
      },
    ],
    cannotTell: [{ because: 'The candidates were not compared with each other.', profiles: [{ email: ['mara.jensen@example.com'] }] }],
  },
});
