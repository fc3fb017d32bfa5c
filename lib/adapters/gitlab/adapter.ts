import { defineAdapter } from '../adapter.ts';
import { counter, link, withoutQuery } from '../values.ts';
import { accountCreated } from './account-created.ts';

// GitLab's templates are public (app/views/users in its repository): the card is schema.org microdata, in the sidebar of
// today as in the header of 2023. Pronouns and pronunciation stand inside it; they say what a person is and are not read.
export default defineAdapter({
  id: 'gitlab',
  version: 2,
  site: 'GitLab',
  matches: ['https://gitlab.com/*'],
  lastProven: '2026-11',
  subject: accountIn,
  // Groups live at the same addresses as people, and have neither.
  proof: ['.user-profile [itemprop="name"]', '.user-profile .cover-title'],
  fields: {
    'display-name': { at: ['.user-profile [itemprop="name"]', '.user-profile .cover-title'], without: 'span' },
    handle: [
      {
        at: ['.user-profile .middle-dot-divider', '.user-profile .user-info p', '.user-profile [data-testid="user-profile-header"] p'],
        every: true,
        read: (text) => (/^@[\w.-]{2,255}$/.test(text) ? { platform: 'gitlab', name: text } : undefined),
      },
      {
        at: ['.user-profile a[href^="skype:"]'],
        attribute: 'href',
        read: (address) => ({ platform: 'skype', name: address.slice('skype:'.length) }),
      },
    ],
    summary: { at: ['.profile-user-bio'], within: '.user-profile' },
    'claimed-location': { at: ['[itemprop="addressLocality"]'], within: '.user-profile' },
    'local-time': { at: ['[data-testid="user-local-time"]'], within: '.user-profile', read: (text) => ({ text }) },
    work: {
      // Either may stand alone.
      at: ['[itemprop="worksFor"]', '.user-profile [itemprop="jobTitle"]'],
      within: '.user-profile',
      read: (_, __, page) => {
        const [employer, title] = ['worksFor', 'jobTitle'].map((name) => page.first(`.user-profile [itemprop="${name}"]`));
        return { employer: employer && page.text(employer), title: title && page.text(title) };
      },
    },
    email: { at: ['.user-profile [itemprop="email"]'], within: '.user-profile' },
    link: {
      at: ['.user-profile .user-info a[rel~="nofollow"]'],
      within: '.user-profile',
      attribute: 'href',
      every: true,
      // The header of 2023 shows icons alone, which name the platform in their title.
      read: (_, element, page) => link(page, element, page.text(element) || page.attribute(element, 'title')),
    },
    count: [
      { at: ['.user-profile a[href$="/followers"]'], read: (text) => counter('followers', text) },
      { at: ['.user-profile a[href$="/following"]'], read: (text) => counter('following', text) },
    ],
    'photo-address': { at: ['.user-profile img[itemprop="image"]', '.user-profile img.gl-avatar'], attribute: 'src', read: withoutQuery },
  },
  sections: { 'account-created': accountCreated },
});

/** The account's name, on its page and on the tabs of it, which show the same card: `/mara`, `/users/mara/projects`. */
function accountIn(url: URL): string | undefined {
  const { key, tabbed } =
    /^\/(?:(?<key>\w[\w.-]{1,254})|users\/(?<tabbed>\w[\w.-]{1,254})\/(?:activity|groups|contributed|projects|starred|snippets))\/?$/.exec(
      url.pathname,
    )?.groups ?? {};
  return (key ?? tabbed)?.toLowerCase();
}
