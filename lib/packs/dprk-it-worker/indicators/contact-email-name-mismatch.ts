import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'contact-email-name-mismatch',
  name: 'show an e-mail address that spells another person’s name',
  why: 'Reports describe applications whose mailbox carries the name of another identity used by the same hands.',
  status: 'stable',
  category: 'contact',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [
    { ...mandiant2024, where: 'Recommendations on vetting: contact details that do not fit the stated identity' },
    { ...seal2026, where: 'Summary of signs: a mailbox or account in another name than the applicant’s' },
  ],
  // A school keeps the name under which somebody enrolled.
  pattern: measured('name-tokens-foreign-to-mailbox', { atLeast: 1, except: 'university-domains' }),
  benign: [
    'A former or a married name lives on in an old mailbox.',
    'The name is spelled differently when it is written in Latin letters.',
    'A family, a partner or an agency shares the mailbox.',
    'A call name or a middle name is used among friends.',
  ],
  ask: [
    'Ask, without weight, how the mailbox got its name.',
    'Write to the address that stands on the résumé and ask for a reply from there.',
  ],
  examples: {
    notObserved: [
      {
        because: 'An initial and a family name are the candidate’s own.',
        profiles: [{ 'display-name': ['Mara Jensen'], email: ['m.jensen84@example.com'] }],
      },
      {
        because: 'A university keeps the mailbox in the name under which the candidate once enrolled.',
        profiles: [{ 'display-name': ['Mara Jensen'], email: ['kevin.miller@stanford.edu'] }],
      },
      {
        because: 'A mailbox that is no name at all is nobody else’s name.',
        profiles: [{ 'display-name': ['Mara Jensen'], email: ['pixelgarden@example.com'] }],
      },
    ],
    observed: [
      {
        because: 'Given and family name in the mailbox share nothing with the name on the profile.',
        profiles: [{ 'display-name': ['Mara Jensen'], email: ['kevin.miller@example.com'] }],
      },
    ],
    cannotTell: [
      {
        because: 'A name without any mailbox leaves nothing to compare.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
