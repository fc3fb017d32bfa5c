import { defineAdapter } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { counter, webAddress } from '../values.ts';
import { card, shownHandle } from './card.ts';
import { education, employment } from './histories.ts';
import { accountCreated, claimedLocation, localTime, rate } from './information.ts';
import { reviews } from './reviews.ts';

// The site is built of custom elements whose names say what they hold, in the layout of today (`…-redesign`) and in the one before;
// classes come second. Percentages of jobs and budgets are no counters of ours and are left out.
export default defineAdapter({
  id: 'freelancer',
  version: 1,
  site: 'Freelancer',
  matches: ['com', 'in', 'mx', 'ca', 'co.uk', 'de', 'pl', 'ph', 'pk', 'com.au', 'es', 'cl']
    .map((end) => `https://www.freelancer.${end}/*`)
    .concat('https://*.freelancer.com/*'),
  lastProven: '2026',
  subject,
  isAlwaysPerson: true,
  proof: [card],
  unreadable: (page) => {
    // A soft navigation changes the address first and the person a moment later.
    const shown = shownHandle(page);
    return shown !== undefined && shown !== subject(page.url) && subject(page.url) !== undefined ? 'moved-during-read' : undefined;
  },
  fields: {
    'display-name': {
      at: [`${card} .Username-displayName`, `${card} fl-username h3`],
      within: `${card} fl-username`,
      every: true,
      // Whoever hides their name is shown by the account's name in its place.
      read: (text) => (text.startsWith('@') ? undefined : text),
    },
    headline: {
      at: ['app-user-profile-summary-tagline-redesign h2', 'app-user-profile-summary-tagline h2', `${card} h2.Tagline`],
      within: 'app-user-profile-summary-tagline-redesign, app-user-profile-summary-tagline',
    },
    summary: {
      at: ['app-user-profile-summary-description-redesign', 'app-user-profile-summary-description'],
      without: 'button',
      read: (text, element, page) => {
        if (page.first('button', element) !== undefined && /(?:…|\.\.\.)$/.test(text)) page.notices.add('more-on-site:summary');
        return text;
      },
    },
    skill: {
      at: [
        'app-user-profile-summary-skill-list-redesign .SkillsList > *',
        'app-user-profile-skills-item .UserProfileSkill-skillName a',
        'app-user-profile-skills-item fl-link',
      ],
      every: true,
      read: (text) => (text.length > 60 || /^(?:\+ ?\d|\d+\+?$|show |see )/i.test(text) ? undefined : text),
    },
    count: { at: [`${card} fl-review-count`, `${card} .ReviewCount`], read: (text) => counter('reviews', text) },
    badge: [
      { at: [`${card} fl-badge[mattooltip]`], attribute: 'mattooltip', every: true },
      { at: ['app-user-profile-exams .UserProfileExams-name'], every: true },
    ],
    'photo-address': {
      at: [`${card} app-user-profile-picture img`, `${card} app-user-profile-avatar img`, `${card} fl-user-avatar img`],
      attribute: 'src',
      read: (src, _, page) => {
        const address = webAddress(src, page.url);
        return address === undefined || address.pathname.endsWith('/unknown.png') ? undefined : address.origin + address.pathname;
      },
    },
  },
  sections: {
    handle: (page) => addressHandle(page, 'freelancer', subject(page.url)),
    'claimed-location': claimedLocation,
    'local-time': localTime,
    'account-created': accountCreated,
    rate,
    work: employment,
    education,
    review: reviews,
  },
});

/** The account's name in `/u/name`; below it stand portfolios and single projects. */
function subject(url: URL): string | undefined {
  return /^\/u\/(?<name>[\w.-]{2,60})\/?$/.exec(url.pathname)?.groups?.['name']?.toLowerCase();
}
