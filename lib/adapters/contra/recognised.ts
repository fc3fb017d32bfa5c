import { defineRecognisedSite } from '../generic/recognised-site.ts';

/** First parts of addresses that belong to the site itself. */
const routes = new Set(
  (
    'about blog careers community companies creators discover download enterprise features freelance freelancers hire home independents ' +
    'indie jobs join legal log-in login messages opportunities opportunity policies pricing privacy projects search settings sign-up signup ' +
    'slack support terms'
  ).split(' '),
);

export default defineRecognisedSite({
  id: 'contra',
  version: 1,
  site: 'Contra',
  matches: ['https://contra.com/*'],
  pages: [
    {
      // `/name`, and `/name/work` or `/name/services` for parts of the same profile; projects stand below `/p/`.
      subject: (url) => {
        const name = /^\/(?<name>[a-z][\w-]{2,60})(?:\/(?:work|services|about))?\/?$/i.exec(url.pathname)?.groups?.['name']?.toLowerCase();
        return name === undefined || routes.has(name) ? undefined : name;
      },
    },
  ],
  promises: ['display-name', 'headline', 'summary', 'claimed-location', 'link', 'skill', 'photo-address'],
});
