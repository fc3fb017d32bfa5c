import { defineAdapter } from '../adapter.ts';
import type { Page } from '../page.ts';
import { withoutQuery } from '../values.ts';
import { counts } from './counts.ts';
import { accountOf } from './handle.ts';
import { displayName, handle, shownHandle } from './identity.ts';
import { lastPost } from './last-post.ts';
import { shownLink } from './shown-link.ts';

const name = '[data-testid="UserName"]';

// Everything under generated class names, and stable marks for the site's own tests on what a profile shows, which are the same
// in every language and for visitors who are not signed in.
export default defineAdapter({
  id: 'x',
  version: 1,
  site: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  lastProven: '2026-09',
  subject: accountOf,
  proof: [name],
  unreadable: (page) => (isGone(page) ? 'not-found' : isOther(page) ? 'moved-during-read' : undefined),
  fields: {
    headline: { at: ['[data-testid="UserProfessionalCategory"]'] },
    summary: { at: ['[data-testid="UserDescription"]'] },
    'claimed-location': { at: ['[data-testid="UserLocation"]'] },
    'account-created': { at: ['[data-testid="UserJoinDate"]'] },
    link: [
      { at: ['a[data-testid="UserUrl"]'], read: shownLink },
      { at: ['[data-testid="UserDescription"] a[href]'], every: true, read: shownLink },
    ],
    badge: { at: [`${name} svg[data-testid="icon-verified"]`], attribute: 'aria-label' },
    'photo-address': { at: ['a[href$="/photo"] img[src*="/profile_images/"]'], attribute: 'src', read: withoutQuery },
  },
  sections: { 'display-name': displayName, handle, count: counts, 'last-activity': lastPost },
});

/** An account that does not exist, or was suspended, keeps its head without a day of joining. */
const isGone = (page: Page): boolean =>
  page.first('[data-testid="emptyState"]') !== undefined &&
  page.first('[data-testid="UserJoinDate"], [data-testid="UserDescription"]') === undefined;

/** The site moves to another account without loading a page: for a moment the address is ahead of what is shown. */
function isOther(page: Page): boolean {
  const shown = shownHandle(page)?.name.toLowerCase();
  return shown !== undefined && shown !== accountOf(page.url);
}
