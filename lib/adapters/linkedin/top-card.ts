import type { Section } from '../adapter.ts';
import { tagName } from '../dom.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { topCard2026 } from './cards.ts';
import { unmasked } from './public-entries.ts';
import { statedOf } from './structured-person.ts';

/** The line below the name. LinkedIn writes `--` where a member has none. */
export function headline(page: Page): Section {
  const line = lines2026(page)[0] ?? page.first(`[data-member-id] .text-body-medium.break-words, .top-card-layout__headline`);
  if (line === undefined) return section([], false);
  const text = unmasked(page.text(line));
  return section([text === undefined || text === '--' ? undefined : observedAt(page, line, 'headline', text)], page.text(line) === '--');
}

/** The place that the candidate names as home. */
export function claimedLocation(page: Page): Section {
  const modern = place2026(page);
  if (modern !== undefined) return section([modern], false);
  const line = page.first(
    [
      '[data-member-id] span.text-body-small.inline.t-black--light.break-words',
      '.top-card-layout__first-subline > .top-card__subline-item:first-child',
      '.top-card-layout__first-subline > .not-first-middot:first-child > span:first-child',
    ].join(', '),
  );
  const text = line === undefined ? undefined : unmasked(page.text(line));
  // Where a place is missing, the counters move up into its position.
  if (line !== undefined && text !== undefined && !/^\d/.test(text)) return section([observedAt(page, line, 'place', text)], false);
  return section(
    statedOf(page, 'claimed-location').map(({ value, quote, part }) =>
      observed(page, { value, quote, locator: `structured data, ${part}`, hidden: true }),
    ),
    false,
  );
}

/**
 * The lines between the name and the link to the contact details: headline, company, place. The classes are hashed, so only the
 * order tells them apart. How two people are connected (`· 2nd`) and bare dots are left out.
 */
function lines2026(page: Page): Element[] {
  return between(page).filter((line) => /^[^·•]/.test(page.text(line)));
}

function place2026(page: Page): Section['observations'][number] | undefined {
  const all = between(page);
  const dot = all.findLastIndex((line) => /^[·•]$/.test(page.text(line)));
  const lines = lines2026(page);
  // The place is followed by a dot and the contact details; without the dot it is the third line, and of two nobody can say.
  const line = dot > 0 ? all[dot - 1] : lines.length >= 3 ? lines.at(-1) : undefined;
  if (line === undefined || lines.indexOf(line) < 1 || shortcuts(page).includes(page.text(line))) return undefined;
  return observedAt(page, line, 'place', page.text(line));
}

function between(page: Page): Element[] {
  const top = page.first(topCard2026.join(', '));
  if (top === undefined) return [];
  const contact = 'a[href*="/overlay/contact-info"]';
  const parts = page.all(`h2, p, ${contact}`, top);
  const start = parts.findIndex((part) => tagName(part) === 'h2');
  const end = parts.findIndex((part, index) => index > start && tagName(part) === 'a');
  if (start < 0 || end < 0) return [];
  return parts.slice(start + 1, end).filter((part) => tagName(part) === 'p' && page.first(contact, part) === undefined);
}

/** Company and school stand in the card once more, as buttons beside the lines. */
const shortcuts = (page: Page): string[] =>
  topCard2026
    .flatMap((top) => page.all(top))
    .flatMap((top) => page.all('span', top))
    .map((span) => page.text(span));
