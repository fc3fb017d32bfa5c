import { defineRecognisedSite } from '../generic/recognised-site.ts';

// The whole site is one address, and the part behind # says which candidate is open over which list.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'recruitee',
  version: 1,
  site: 'Recruitee',
  matches: ['https://app.recruitee.com/*'],
  pages: [
    {
      subject: (url) =>
        /[?&]candidate=(?<key>\d{1,20})(?:&|$)/.exec(url.hash)?.groups?.['key'] ??
        /^#\/candidates\/(?<key>\d{1,20})(?:\/|$)/.exec(url.hash)?.groups?.['key'],
    },
  ],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});
