import { defineRecognisedSite } from '../generic/recognised-site.ts';

// A candidate's page is that of one opportunity: /candidates/<id>. The job boards that candidates see are on another host.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'lever',
  version: 1,
  site: 'Lever',
  matches: ['https://hire.lever.co/*', 'https://hire.eu.lever.co/*'],
  pages: [{ subject: (url) => /^\/candidates\/(?<key>[\da-f-]{20,60})(?:\/|$)/i.exec(url.pathname)?.groups?.['key']?.toLowerCase() }],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});
