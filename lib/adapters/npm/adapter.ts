import { defineAdapter } from '../adapter.ts';
import { at } from '../embedded-json.ts';
import { text } from '../json-ld.ts';
import { link } from '../values.ts';
import { unreadablePage } from '../walls.ts';
import { accountCreated, displayName, handles, lastPublished, packageCount } from './account.ts';
import { accountIn, contextOf } from './context.ts';

// The page's classes are hashed, and its server writes the whole account into a script. What stands there and is not shown, such
// as the day of joining, counts as not visible. A page reached within the site still holds the script of the page before it.
export default defineAdapter({
  id: 'npm',
  version: 1,
  site: 'npm',
  matches: ['https://www.npmjs.com/*'],
  lastProven: '2026',
  subject: accountIn,
  proof: ['body'],
  unreadable: (page) => {
    if (accountIn(page.url) === undefined) return undefined;
    const context = contextOf(page);
    if (context === undefined) return unreadablePage(page, false) ?? 'still-loading';
    return text(at(context, 'scope', 'type')) === 'user' ? undefined : 'not-a-profile';
  },
  fields: {
    link: { at: ['a[href^="/package/"]'], every: true, attribute: 'href', read: (_, element, page) => link(page, element) },
  },
  sections: {
    'display-name': displayName,
    handle: handles,
    'account-created': accountCreated,
    count: packageCount,
    'last-activity': lastPublished,
  },
});
