import { type Adapter, defineAdapter } from '../adapter.ts';
import { documentTitle } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { claimedLocation, displayName, headline, localTime, memberSince, photo, rate } from './identity.ts';
import { linkedAccounts } from './linked-accounts.ts';
import { reviews, skills } from './lists.ts';
import { overview } from './overview.ts';

// Freelancers only: an agency's page is about a company. What carries meaning on these pages is `itemprop`, headings, the title and
// the shape of texts; `data-test` marks navigation more often than content.
export default defineAdapter({
  id: 'upwork',
  version: 1,
  site: 'Upwork',
  matches: ['https://www.upwork.com/*'],
  lastProven: '2026',
  subject,
  proof: ['[itemprop="name"]'],
  unreadable,
  fields: {
    badge: [
      { at: ['.vetted-rated-badges .air3-badge-tagline'], every: true },
      // For screen readers, so the page draws it as a tick and hides the words.
      { at: ['#id-badge-popover .is-verified .sr-only', '[data-test="identity-verified"]'], foldsAway: true },
    ],
  },
  sections: {
    'display-name': displayName,
    headline,
    'photo-address': photo,
    'claimed-location': claimedLocation,
    'local-time': localTime,
    summary: overview,
    rate,
    work: employment,
    education,
    skill: skills,
    'linked-account': linkedAccounts,
    'account-created': memberSince,
    review: reviews,
    handle: (page) => {
      const name = subject(page.url);
      const value = name === undefined ? undefined : { platform: 'upwork', name };
      return section([value && observed(page, { value, quote: page.url.pathname, locator: 'address of the page' })], false);
    },
  },
} satisfies Adapter);

/** The key of a freelancer's page: `~01` and sixteen letters or digits, or a name that the member has chosen. */
function subject(url: URL): string | undefined {
  const key = /^\/(?:freelancers|fl|o\/profiles\/users)\/(?<key>~?[\w-]{3,60})\/?$/i.exec(url.pathname)?.groups?.['key']?.toLowerCase();
  return key === undefined || ['settings', 'search', 'api'].includes(key) ? undefined : key;
}

function unreadable(page: Page) {
  if (page.first('[itemprop="name"]') !== undefined) return undefined;
  const said = [documentTitle(page.document), ...page.all('h1, h2, h3, h4, [role="alert"]').map((one) => page.text(one))]
    .join('\n')
    .toLowerCase()
    .replaceAll('’', "'");
  if (/there was an error loading this page|only available to upwork (?:customers|users)|log ?in or sign up to view/.test(said))
    return 'wall';
  return /profile is private|no longer available|can't find (?:the|this) (?:page|freelancer)|looking for something\?/.test(said)
    ? 'not-found'
    : undefined;
}
