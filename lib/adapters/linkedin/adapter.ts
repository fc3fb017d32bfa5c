import { defineAdapter } from '../adapter.ts';
import { withoutQuery } from '../values.ts';
import { topCard2024, topCard2026 } from './cards.ts';
import { emails, links, phones } from './contact.ts';
import { counts } from './counts.ts';
import { detailViews } from './detail-views.ts';
import { education } from './education.ts';
import { joined } from './joined.ts';
import { languages } from './languages.ts';
import { saysNotFound } from './not-found.ts';
import { ownHandle } from './own-handle.ts';
import { unmasked } from './public-entries.ts';
import { recruiter } from './recruiter.ts';
import { salesNavigator } from './sales-navigator.ts';
import { skills } from './skills.ts';
import { slugOf } from './slug.ts';
import { summary } from './summary.ts';
import { thread } from './thread.ts';
import { claimedLocation, headline } from './top-card.ts';
import { badges } from './verifications.ts';
import { work } from './work.ts';

/** Pictures of people, as opposed to covers, logos and placeholders. */
const photo = (attribute: string) => `[${attribute}*="/profile-displayphoto"]`;

// Three layouts: cards with hashed classes (2026), sections with anchors (2024), and the public page that visitors see who
// are not signed in. A member's page may come in any of them.
export default defineAdapter({
  id: 'linkedin',
  version: 2,
  site: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  lastProven: '2026-09',
  subject: slugOf,
  isAlwaysPerson: true,
  proof: [...topCard2026, `${topCard2024} h1`, 'h1.text-heading-xlarge', '.top-card-layout__title'],
  unreadable: (page) => (/^\/(404|in\/unavailable)\/?$/.test(page.url.pathname) || saysNotFound(page) ? 'not-found' : undefined),
  fields: {
    'display-name': {
      at: [...topCard2026.map((top) => `${top} h2`), `${topCard2024} h1`, 'h1.text-heading-xlarge', 'h1.top-card-layout__title'],
      // Pronouns stand behind some names. They say what a person is, and are not read.
      read: (text) => unmasked(text.replace(/\s*\([^()]{1,30}\/[^()]{1,30}\)$/, '')),
    },
    'photo-address': [
      {
        at: [
          ...topCard2026.map((top) => `${top} a[href*="/overlay/photo"] img${photo('src')}`),
          // The candidate's picture carries the name as its title; those of common contacts beside it carry none.
          `${topCard2024} img[title]:not([title=""])${photo('src')}`,
          `[data-section="picture"] img${photo('src')}`,
          // The site's own mark of a member without a picture. A picture that is still to come carries no mark and is missing.
          `${topCard2024} img.ghost-person[title]`,
        ],
        attribute: 'src',
        read: withoutQuery,
      },
      { at: [`[data-section="picture"] img${photo('data-delayed-url')}`], attribute: 'data-delayed-url', read: withoutQuery },
    ],
  },
  sections: {
    headline,
    'claimed-location': claimedLocation,
    summary,
    work,
    education,
    skill: skills,
    count: counts,
    email: emails,
    phone: phones,
    link: links,
    'account-created': joined,
    badge: badges,
    language: languages,
    handle: ownHandle(slugOf),
  },
  views: [...detailViews, salesNavigator, recruiter, thread],
});
