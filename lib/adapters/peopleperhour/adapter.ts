import { defineAdapter } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { counter, withoutQuery } from '../values.ts';
import { languages } from './languages.ts';
import { reviews } from './reviews.ts';
import { statistic } from './statistics.ts';

// The pages have had the same classes since 2021; the name alone is marked for machines.
export default defineAdapter({
  id: 'peopleperhour',
  version: 1,
  site: 'PeoplePerHour',
  matches: ['https://www.peopleperhour.com/*'],
  lastProven: '2026',
  subject,
  isAlwaysPerson: true,
  proof: ['.member-info-container h1', '.member-name h1', 'h1[itemprop="name"]'],
  fields: {
    // The line below the name may stand inside the heading.
    'display-name': { at: ['h1[itemprop="name"]', '.member-name h1', '.member-info-container .details h1'], without: 'p' },
    headline: { at: ['p.member-job', '.member-job'] },
    'claimed-location': { at: ['.member-location p', '.member-location'] },
    // Amount and unit stand in boxes of their own.
    rate: { at: ['.member-cost'], read: (text) => (/\d/.test(text) ? text.replaceAll(' ', '') : undefined) },
    summary: {
      at: ['.js-about-container', '.about-container'],
      // Words that unfold the rest lead nowhere; what the member has linked leads away.
      without: 'button, a:not([href*="//"])',
      read: (text, _, page) => {
        if (/(?:…|\.{3})$/.test(text)) page.notices.add('more-on-site:summary');
        return text;
      },
    },
    skill: { at: ['.skill-tags a.tag-item', '.widget-tag-list a.tag-item', '.widget-tag-list a'], every: true },
    'photo-address': {
      at: ['.member-info-container .user-avatar img', '.sidebar-box .user-avatar img'],
      attribute: 'src',
      read: withoutQuery,
    },
    count: { at: ['.total-reviews'], read: (text) => counter('reviews', text) },
  },
  sections: {
    handle: (page) => addressHandle(page, 'peopleperhour', subject(page.url)),
    language: languages,
    count: (page) => statistic(page, /^projects\b/i, (text) => counter('jobs', text)),
    'last-activity': (page) => statistic(page, /^last (?:project|active)\b/i, (text) => text),
    review: reviews,
  },
});

/** The last part of `/freelancer/category/name-what-they-do-key`, which leads to the member whatever the category. */
function subject(url: URL): string | undefined {
  const slug = /^\/freelancer\/(?:[\w-]{2,60}\/){0,2}(?<slug>[\w-]{3,150})\/?$/i.exec(url.pathname)?.groups?.['slug']?.toLowerCase();
  return slug === undefined || ['dashboard', 'edit-profile', 'hourlies', 'new', 'settings'].includes(slug) ? undefined : slug;
}
