import { defineRecognisedSite } from '../generic/recognised-site.ts';

// Every company has a host of its own, and what its recruiters see lies under /backend. A candidate opens within a stage of a job,
// or within all candidates.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'workable',
  version: 1,
  site: 'Workable',
  matches: ['https://*.workable.com/backend/*'],
  pages: [{ subject: candidateIn }],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});

/** The company and the number of the candidate, which other companies count too. */
function candidateIn(url: URL): string | undefined {
  const key = /^\/backend\/.*\bcandidates?\/(?<key>\d{1,20})(?:\/|$)/.exec(url.pathname)?.groups?.['key'];
  return key === undefined ? undefined : `${url.hostname.split('.')[0]}/${key}`;
}
