import { defineRecognisedSite } from '../generic/recognised-site.ts';

export default defineRecognisedSite({
  id: 'toptal',
  version: 1,
  site: 'Toptal',
  matches: ['https://www.toptal.com/*'],
  pages: [{ subject: (url) => /^\/resume\/(?<name>[\w-]{2,100})\/?$/i.exec(url.pathname)?.groups?.['name']?.toLowerCase() }],
  promises: ['display-name', 'headline', 'summary', 'claimed-location', 'account-created', 'work', 'education', 'skill', 'photo-address'],
});
