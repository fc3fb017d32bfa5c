import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, listed, not } from '../../../core/model/pattern.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'contact-email-sibling-of-known',
  name: 'show an e-mail address that differs from a published one only in its last digits or its provider',
  why: 'Published addresses come in series that share a stem and change the digits or the provider.',
  status: 'stable',
  category: 'contact',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [{ ...gitlab2026, where: 'Appendix 2: addresses that repeat one stem with other digits or at another provider' }],
  // The address itself is asked about by `contact-email-known-list`; here only its neighbours count. A school spells
  // the mailboxes it gives by its own rules, so a stem there is no choice of the person's.
  pattern: all(listed(['email'], 'published-email-stems', { except: 'university-domains' }), not(listed(['email'], 'published-emails'))),
  benign: [
    'Two people chose the same words; stems of seven letters and more still meet by chance.',
    'A common given and family name make the stem, and the candidate simply bears that name.',
    'A relative or a colleague uses the same stem with another number.',
  ],
  ask: [
    'Compare name, place and history with the published case before drawing any line between the two.',
    'Ask for a second way to reach the candidate, as you do with every finalist.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A stem that shares only its first words with the published one is another stem.',
        profiles: [{ email: ['listed.personnel2040@example.com'] }],
      },
      {
        because: 'A university gives its mailboxes by rule, and the stem is nobody’s choice.',
        profiles: [{ email: ['listed.person77@stanford.edu'] }],
      },
      {
        because: 'The published address itself is not its own neighbour.',
        profiles: [{ email: ['listed.person2040@example.com'] }],
      },
    ],
    observed: [
      {
        because: 'The stem of the list’s test address with other digits and another provider.',
        profiles: [{ email: ['listed.person77@example.org'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No profile shows an e-mail address.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
