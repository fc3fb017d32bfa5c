import { type Adapter, defineAdapter } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { documentTitle } from '../dom.ts';
import type { Page } from '../page.ts';
import { freelancerKey } from './account-link.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { claimedLocation, displayName, headline, localTime, memberSince, photo, rate } from './identity.ts';
import { languages } from './languages.ts';
import { linkedAccounts } from './linked-accounts.ts';
import { reviews, skills } from './lists.ts';
import { overview } from './overview.ts';
import { proposal } from './proposal.ts';
import { room } from './room.ts';

// Freelancers only: an agency's page is about a company. What carries meaning on these pages is `itemprop`, headings, the title and
// the shape of texts; `data-test` marks navigation more often than content.
export default defineAdapter({
  id: 'upwork',
  version: 1,
  site: 'Upwork',
  matches: ['https://www.upwork.com/*'],
  lastProven: '2026',
  subject: freelancerKey,
  isAlwaysPerson: true,
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
    language: languages,
    'linked-account': linkedAccounts,
    'account-created': memberSince,
    review: reviews,
    handle: (page) => addressHandle(page, 'upwork', freelancerKey(page.url)),
  },
  views: [room, proposal],
} satisfies Adapter);

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
