import { defineRecognisedSite } from '../generic/recognised-site.ts';

// Every company has a host of its own. Hiring lies under /hiring; nothing else of the site is read, as it is about employees.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'bamboohr',
  version: 1,
  site: 'BambooHR',
  matches: ['https://*.bamboohr.com/hiring/*'],
  pages: [{ subject: candidateIn }],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});

/** The company and the number of the candidate, which other companies count too. */
function candidateIn(url: URL): string | undefined {
  const key = /^\/hiring\/candidates\/(?<key>\d{1,20})(?:\/|$)/.exec(url.pathname)?.groups?.['key'];
  return key === undefined ? undefined : `${url.hostname.split('.')[0]}/${key}`;
}
