import { defineRecognisedSite } from '../generic/recognised-site.ts';

// A candidate's own page stands at /u/<name>. Applicants open over the list of a job, at an address that names the job and not the
// person, so nobody can say whose page it is: those are about nobody here, and their text or CV can be added instead.
// Nobody publishes the markup of either: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'wellfound',
  version: 1,
  site: 'Wellfound',
  matches: ['https://wellfound.com/*', 'https://angel.co/*'],
  pages: [{ subject: (url) => /^\/u\/(?<name>[\w.-]{1,100})\/?$/.exec(url.pathname)?.groups?.['name']?.toLowerCase() }],
  promises: ['display-name', 'headline', 'summary', 'claimed-location', 'link', 'work', 'education', 'skill'],
});
