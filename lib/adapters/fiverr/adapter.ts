import { defineAdapter, type Section } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { at } from '../embedded-json.ts';
import { text } from '../json-ld.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { withoutQuery } from '../values.ts';
import { unreadablePage } from '../walls.ts';
import { embeddedText } from './embedded.ts';
import { education, languages, reviews, skills } from './lists.ts';
import { accountCreated, badges, counts, localTime, rate } from './numbers.ts';
import { propsSelector, seller, sellerName } from './seller.ts';

const nameSelector = 'h1[aria-label="Public Name"], [aria-label="Public Name"]';
const headline = embeddedText('oneLinerTitle');
const summary = embeddedText('description');
const place = embeddedText('user', 'address', 'countryName');
const embeddedName = embeddedText('user', 'profile', 'displayName');

// Classes are hashed at every release. What is drawn comes from a block of JSON that the page embeds, and a few lists are labelled for
// screen readers. Embedded values that the page does not show are marked as hidden.
export default defineAdapter({
  id: 'fiverr',
  version: 1,
  site: 'Fiverr',
  matches: ['https://*.fiverr.com/*'],
  lastProven: '2026',
  subject: sellerName,
  proof: [propsSelector, '[aria-label="Public Name"]'],
  unreadable: (page) => {
    // The same block stands on searches, gigs and the site's own pages.
    if (sellerName(page.url) === undefined || seller(page) !== undefined || page.first(nameSelector) !== undefined) return undefined;
    return unreadablePage(page, true) ?? (page.first(propsSelector) === undefined ? undefined : 'not-a-profile');
  },
  fields: {},
  sections: {
    'display-name': (page) => {
      const shown = page.first(nameSelector);
      return shown === undefined || page.text(shown) === ''
        ? embeddedName(page, 'display-name')
        : section([observedAt(page, shown, 'Public Name', page.text(shown))], true);
    },
    handle: (page) => addressHandle(page, 'fiverr', sellerName(page.url)),
    headline: (page) => headline(page, 'headline'),
    summary: (page) => summary(page, 'summary'),
    'claimed-location': (page) => place(page, 'claimed-location'),
    'local-time': localTime,
    'account-created': accountCreated,
    rate,
    badge: badges,
    count: counts,
    skill: skills,
    language: languages,
    education,
    review: reviews,
    'photo-address': photo,
  },
});

/** The portrait's address as embedded; other sellers' and buyers' portraits stand on the page too. */
function photo(page: Page): Section {
  const user = at(seller(page), 'user');
  const quote = text(at(user, 'profileImageUrl')) ?? text(at(user, 'profileImage', 'previewUrl', 'url'));
  const value = quote === undefined ? undefined : withoutQuery(quote);
  return section(
    [value === undefined ? undefined : observed(page, { value, quote: quote ?? value, locator: `${propsSelector} user.profileImageUrl` })],
    false,
  );
}
