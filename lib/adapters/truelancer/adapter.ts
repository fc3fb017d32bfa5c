import { defineAdapter, type Section } from '../adapter.ts';
import { addressHandle } from '../address-handle.ts';
import { nameIn } from '../generic/shown-name.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { education, employment } from './histories.ts';

// What is known of the pages: the parts' ids, and the order of the lines in an entry. Class names are hashed, but for a few.
export default defineAdapter({
  id: 'truelancer',
  version: 1,
  site: 'Truelancer',
  matches: ['https://www.truelancer.com/*'],
  lastProven: '2025',
  subject,
  isAlwaysPerson: true,
  proof: ['#overview', '.fl_skills', '#experience', '#education'],
  fields: {
    summary: { at: ['#overview p.MuiTypography-body1:not(.textLabel)'] },
    skill: {
      at: ['.fl_skills span'],
      every: true,
      read: (text, element, page) =>
        page.first('span', element) !== undefined || text.length > 60 || /^\+? ?\d+/.test(text) ? undefined : text,
    },
  },
  sections: {
    'display-name': displayName,
    handle: (page) => addressHandle(page, 'truelancer', subject(page.url)),
    work: employment,
    education,
  },
});

function subject(url: URL): string | undefined {
  return /^\/freelancer\/(?<name>[\w.-]{2,80})\/?$/i.exec(url.pathname)?.groups?.['name']?.toLowerCase();
}

/** The first heading that is a name and that the account's name bears out: headings of other pages are offers and trades. */
function displayName(page: Page): Section {
  const account = (subject(page.url) ?? '').replaceAll(/[^a-z]/g, '');
  const headings = page.all('h1, h2, h3').slice(0, 5);
  const heading = headings.find((one) => {
    const words = nameIn(page.text(one))?.toLowerCase().split(' ') ?? [];
    return words.length > 0 && words.some((word) => word.length >= 3 && account.includes(word.replaceAll(/[^a-z]/g, '') || '-'));
  });
  return section([heading && observedAt(page, heading, 'heading', nameIn(page.text(heading)) ?? '')], false);
}
