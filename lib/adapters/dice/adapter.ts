import { defineAdapter } from '../adapter.ts';
import { education, employment, skills } from './sections.ts';

// A candidate in Talent Search, as recruiters see them. The address of the e-mail that the site shows is its own relay, and the
// résumé is drawn as pictures of its pages: it is to be dropped as a file.
export default defineAdapter({
  id: 'dice',
  version: 1,
  site: 'Dice',
  matches: ['https://www.dice.com/employers/*'],
  lastProven: '2026',
  subject: (url) => /^\/employers\/talent-search\/profile\/(?<key>[\da-f-]{8,60})\/?$/i.exec(url.pathname)?.groups?.['key']?.toLowerCase(),
  isAlwaysPerson: true,
  proof: ['[data-testid="candidate-name-page-heading"]'],
  fields: {
    'display-name': { at: ['[data-testid="candidate-name-page-heading"]'] },
    headline: { at: ['[data-testid="currentJobTitleLatestCompany"]'] },
    'claimed-location': { at: ['[data-testid="locations"] .text-xl', '[data-testid="locations"] .font-semibold'] },
    phone: { at: ['main a[href^="tel:"]'], attribute: 'href' },
    email: {
      at: ['main a[href^="mailto:"]'],
      attribute: 'href',
      read: (address) => (/@mail\.dice\.com\b/i.test(address) ? undefined : address),
    },
  },
  sections: { work: employment, education, skill: skills },
});
