import { defineRecognisedSite } from '../generic/recognised-site.ts';

export default defineRecognisedSite({
  id: 'guru',
  version: 1,
  site: 'Guru',
  matches: ['https://www.guru.com/*'],
  pages: [
    { subject: (url) => /^\/freelancers\/(?<name>[\w-]{2,100})(?:\/reviews)?\/?$/i.exec(url.pathname)?.groups?.['name']?.toLowerCase() },
  ],
  promises: ['display-name', 'headline', 'summary', 'claimed-location', 'account-created', 'rate', 'skill'],
});
