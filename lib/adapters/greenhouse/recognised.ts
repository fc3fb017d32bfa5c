import { defineRecognisedSite } from '../generic/recognised-site.ts';

// Candidates live at /people/<id>, with the application beside it; companies are spread over numbered hosts. The job boards that
// candidates see are on other hosts.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'greenhouse',
  version: 1,
  site: 'Greenhouse',
  matches: ['https://app.greenhouse.io/*', ...[2, 3, 4, 5, 6, 7, 8].map((host) => `https://app${host}.greenhouse.io/*`)],
  pages: [{ subject: (url) => /^\/people\/(?<key>\d{1,20})(?:\/|$)/.exec(url.pathname)?.groups?.['key'] }],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});
