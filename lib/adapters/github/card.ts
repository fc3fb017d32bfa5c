import type { FieldRule, View } from '../adapter.ts';
import type { Page } from '../page.ts';
import { counter, link, withoutQuery } from '../values.ts';

/** On every page that shows somebody's card. */
export const cardProof = ['[itemprop="additionalName"]', '.vcard-names .p-nickname', '.vcard-username'];

/**
 * The card beside a profile and beside its lists. GitHub writes microdata into it; classes are only the second choice. Its rows
 * carry `hide-sm hide-md`: on a narrow window, such as one with a side panel open, the site folds them away.
 */
export const cardFields = {
  'display-name': { at: ['.vcard-names [itemprop="name"]', '.vcard-fullname', '.p-name'], within: '.vcard-names' },
  summary: { at: ['.js-user-profile-bio', '.p-note.user-profile-bio'], foldsAway: true },
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
  email: { at: ['[itemprop="email"] a', '[itemprop="email"]'], within: '.vcard-details', foldsAway: true },
  website: {
    at: ['[itemprop="url"] a', '[data-test-selector="profile-website-url"] a'],
    within: '.vcard-details',
    read: linkOf,
    foldsAway: true,
  },
  accounts: { at: ['[itemprop="social"] a'], within: '.vcard-details', every: true, read: linkOf, foldsAway: true },
  followers: { at: ['a[href*="tab=followers"]'], read: (text) => counter('followers', text), foldsAway: true },
  following: { at: ['a[href*="tab=following"]'], read: (text) => counter('following', text), foldsAway: true },
  repositories: {
    at: ['[data-tab-item="repositories"] .Counter', 'nav a[href*="tab=repositories"] .Counter'],
    read: (text) => counter('repositories', text),
  },
  photo: { at: ['img.avatar-user'], attribute: 'src', read: withoutQuery, foldsAway: true },
} satisfies { [name: string]: FieldRule };

/** The card's fields as a view promises them. */
export const cardPromise: View['fields'] = {
  'display-name': cardFields['display-name'],
  summary: cardFields.summary,
  'claimed-location': cardFields['claimed-location'],
  'local-time': cardFields['local-time'],
  work: cardFields.work,
  email: cardFields.email,
  link: [cardFields.website, cardFields.accounts],
  count: [cardFields.followers, cardFields.following, cardFields.repositories],
  'photo-address': cardFields.photo,
};

/** A link as a value. */
export function linkOf(_: string, element: Element, page: Page) {
  return link(page, element);
}
