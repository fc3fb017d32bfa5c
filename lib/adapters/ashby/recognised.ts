import { defineRecognisedSite } from '../generic/recognised-site.ts';

// A candidate opens alone at /candidates/<id>, or beside a list, whose address ends with the same. The job boards that candidates
// see are on another host.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'ashby',
  version: 1,
  site: 'Ashby',
  matches: ['https://app.ashbyhq.com/*'],
  pages: [{ subject: (url) => /\/candidates\/(?<key>[\da-f-]{20,60})(?:\/|$)/i.exec(url.pathname)?.groups?.['key']?.toLowerCase() }],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});
