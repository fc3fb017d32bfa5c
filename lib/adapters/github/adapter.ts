import { defineAdapter } from '../adapter.ts';
import { counter, link } from '../values.ts';
import { accountAddress } from './account-address.ts';
import { accountCreated, lastActivity } from './activity.ts';
import { cardFields, cardPromise, cardProof, linkOf } from './card.ts';
import { commitsView } from './commits-view.ts';
import { login } from './login.ts';
import { repositoriesView } from './repositories-view.ts';

// An account's overview, and two lists: its repositories, and the commits of one repository by one author. Other tabs show the
// same card beside lists of other people's things, so only the card is read from them. A list of people is about nobody.
export default defineAdapter({
  id: 'github',
  version: 2,
  site: 'GitHub',
  matches: ['https://github.com/*'],
  lastProven: '2026-11',
  subject: (url) => {
    const address = accountAddress(url);
    return address?.tab === undefined ? address?.login : undefined;
  },
  proof: cardProof,
  fields: {
    ...cardPromise,
    summary: [cardFields.summary, { at: ['.profile-readme article', 'article.markdown-body[itemprop="text"]'] }],
    email: [cardFields.email, { at: ['.profile-readme article a[href^="mailto:"]'], every: true, attribute: 'href' }],
    link: [
      cardFields.website,
      cardFields.accounts,
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
      cardFields.followers,
      cardFields.following,
      cardFields.repositories,
      { at: ['.js-yearly-contributions h2'], read: (text) => counter('contributions', text) },
    ],
    badge: { at: ['img[alt^="Achievement:"]'], every: true, attribute: 'alt', read: (text) => text.replace('Achievement:', '').trim() },
  },
  sections: { handle: login, 'account-created': accountCreated, 'last-activity': lastActivity },
  views: [
    repositoriesView,
    commitsView,
    {
      part: 'card',
      subject: (url) => {
        const address = accountAddress(url);
        return address?.tab === undefined ? undefined : address.login;
      },
      proof: cardProof,
      fields: cardPromise,
      sections: { handle: login },
    },
  ],
});
