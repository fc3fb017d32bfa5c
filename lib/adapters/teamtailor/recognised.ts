import { defineRecognisedSite } from '../generic/recognised-site.ts';

// A candidate opens over a segment of candidates or a job of a company; the address names all of them.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'teamtailor',
  version: 1,
  site: 'Teamtailor',
  matches: ['https://app.teamtailor.com/*'],
  pages: [{ subject: candidateIn }],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});

/** The company and the number of the candidate. */
function candidateIn(url: URL): string | undefined {
  const { company, key } =
    /^\/companies\/(?<company>[\w@-]{3,40})\/.*\bcandidates?\/(?<key>\d{1,20})(?:\/|$)/.exec(url.pathname)?.groups ?? {};
  return company === undefined || key === undefined ? undefined : `${company}/${key}`;
}
