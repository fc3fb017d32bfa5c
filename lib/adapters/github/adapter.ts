import { defineAdapter } from '../adapter.ts';
import { counter, link, withoutQuery } from '../values.ts';
import { accountCreated, lastActivity } from './activity.ts';
import { login } from './login.ts';

// GitHub writes microdata into the card beside a profile; classes are only the second choice. Rows of the card carry
// `hide-sm hide-md`: on a narrow window, such as one with a side panel open, the site folds them away.
export default defineAdapter({
  id: 'github',
  version: 1,
  site: 'GitHub',
  matches: ['https://github.com/*'],
  lastProven: '2026-11',
  subject: (url) => /^\/(?<login>[a-z\d][a-z\d-]{0,38})\/?$/i.exec(url.pathname)?.groups?.['login']?.toLowerCase(),
  proof: ['[itemprop="additionalName"]', '.vcard-names .p-nickname', '.vcard-username'],
  fields: {
    'display-name': { at: ['.vcard-names [itemprop="name"]', '.vcard-fullname', '.p-name'], within: '.vcard-names' },
    summary: [
      { at: ['.js-user-profile-bio', '.p-note.user-profile-bio'], foldsAway: true },
      { at: ['.profile-readme article', 'article.markdown-body[itemprop="text"]'] },
    ],
    'claimed-location': {
      at: ['[itemprop="homeLocation"]', '.p-label[itemprop="homeLocation"]'],
      within: '.vcard-details',
      foldsAway: true,
    },
    'local-time': {
      at: ['[itemprop="localTime"]'],
      within: '.vcard-details',
      foldsAway: true,
      read: (text, element, page) => {
        const zone = page.first('[data-hours-ahead-of-utc]', element);
        const hours = Number.parseFloat((zone && page.attribute(zone, 'data-hours-ahead-of-utc')) ?? '');
        return { text, offset: Number.isFinite(hours) ? String(Math.round(hours * 60)) : undefined };
      },
    },
    work: {
      at: ['[itemprop="worksFor"]'],
      within: '.vcard-details',
      foldsAway: true,
      read: (text, element, page) => {
        const company = page.first('a[href]', element);
        return { employer: text, url: company && link(page, company)?.url };
      },
    },
    email: [
      { at: ['[itemprop="email"] a', '[itemprop="email"]'], within: '.vcard-details', foldsAway: true },
      { at: ['.profile-readme article a[href^="mailto:"]'], every: true, attribute: 'href' },
    ],
    link: [
      {
        at: ['[itemprop="url"] a', '[data-test-selector="profile-website-url"] a'],
        within: '.vcard-details',
        read: linkOf,
        foldsAway: true,
      },
      { at: ['[itemprop="social"] a'], within: '.vcard-details', every: true, read: linkOf, foldsAway: true },
      {
        at: ['.profile-readme article a[href]', 'article.markdown-body[itemprop="text"] a[href]'],
        every: true,
        attribute: 'href',
        read: linkOf,
      },
      {
        at: ['a.avatar-group-item[data-hovercard-type="organization"]'],
        every: true,
        attribute: 'href',
        foldsAway: true,
        read: (_, element, page) => link(page, element, page.attribute(element, 'aria-label')),
      },
    ],
    count: [
      { at: ['a[href*="tab=followers"]'], read: (text) => counter('followers', text), foldsAway: true },
      { at: ['a[href*="tab=following"]'], read: (text) => counter('following', text), foldsAway: true },
      {
        at: ['[data-tab-item="repositories"] .Counter', 'nav a[href*="tab=repositories"] .Counter'],
        read: (text) => counter('repositories', text),
      },
      { at: ['.js-yearly-contributions h2'], read: (text) => counter('contributions', text) },
    ],
    badge: { at: ['img[alt^="Achievement:"]'], every: true, attribute: 'alt', read: (text) => text.replace('Achievement:', '').trim() },
    'photo-address': { at: ['img.avatar-user'], attribute: 'src', read: withoutQuery, foldsAway: true },
  },
  sections: { handle: login, 'account-created': accountCreated, 'last-activity': lastActivity },
});

function linkOf(_: string, element: Element, page: Parameters<typeof link>[0]) {
  return link(page, element);
}
