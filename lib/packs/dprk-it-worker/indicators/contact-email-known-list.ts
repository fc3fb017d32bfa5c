import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { caseFiles2025 } from '../publications/government.ts';
import { gitlab2026, kraken2025 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'contact-email-known-list',
  name: 'show an e-mail address that was published in a court record or a named report',
  why: 'The exact address stands in a court record or in the appendix of a named vendor’s report about IT worker schemes.',
  status: 'stable',
  category: 'contact',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585.002'],
  sources: [
    { ...gitlab2026, where: 'Appendix 2: the e-mail addresses of the four cases, kept here as hashes' },
    { ...caseFiles2025, where: 'Addresses named in the filings, kept here as hashes' },
    { ...kraken2025, where: 'How the applicant was noticed: the address stood on a list shared between companies' },
  ],
  pattern: listed(['email'], 'published-emails'),
  benign: [
    'The address was taken over for a while and has gone back to the person it belongs to.',
    'The address was bought, and the present holder does not know its history.',
    'The list is wrong about this address; its publisher calls it a basis for looking, not a list to block by.',
  ],
  ask: [
    'Open the cited source, and reach the candidate through another contact that you have verified yourself.',
    'Let your security team read the source before anybody writes to this address about it.',
  ],
  examples: {
    notObserved: [
      {
        because: 'An address that nobody published says nothing, even when it looks much like one that was.',
        profiles: [{ email: ['another.listed.person@example.com'] }],
      },
    ],
    observed: [
      {
        because: 'The test address of the list, on a reserved domain, is found with a tag and in capitals too.',
        profiles: [{ email: ['Listed.Person2040+jobs@example.com'] }],
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
