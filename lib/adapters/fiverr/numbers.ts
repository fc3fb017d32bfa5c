import type { Section } from '../adapter.ts';
import { at } from '../embedded-json.ts';
import { text } from '../json-ld.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { embeddedSection } from './embedded.ts';
import { seller } from './seller.ts';

/** What the site says the seller's clock shows, beside the place: `09:15 PM local time`. */
export function localTime(page: Page): Section {
  const shape = /\b\d{1,2}:\d{2}(?:\s?[AP]M)?,? (?:local time|hora local|heure locale|Ortszeit|ora locale|lokale tijd)/i;
  const line = page.linesWith(/\d:\d\d/).find(({ text }) => text.length <= 120 && shape.test(text));
  const value = line && shape.exec(line.text)?.[0];
  const one = line && value ? observed(page, { value: { text: value }, quote: line.text, locator: 'beside the place' }) : undefined;
  return section([one], false);
}

/** Since when the seller is with the site, as shown; else the second that the page embeds. */
export function accountCreated(page: Page): Section {
  const shape =
    /^(?:member since|mitglied seit|miembro desde|membre depuis|membro dal|membro desde|lid sinds):? ?(?:\p{L}{3,12}\.? ?(?:de )?)?(?:19|20)\d\d/iu;
  const line = page.linesWith(/(?:19|20)\d\d/).find(({ text }) => shape.test(text));
  const value = line && shape.exec(line.text)?.[0];
  if (value !== undefined) return section([observed(page, { value, quote: value, locator: 'member since' })], false);
  const seconds = Number(text(at(seller(page), 'user', 'joinedAt')) ?? Number.NaN);
  if (!(seconds > 1_200_000_000 && seconds < 4_000_000_000)) return section([], false);
  return embeddedSection(page, 'account-created', [{ value: new Date(seconds * 1_000).toISOString(), path: 'user.joinedAt' }]);
}

/** Reviews as counted beside the stars, and orders as the page embeds them. */
export function counts(page: Page): Section {
  const shown = page.first('.rating-count-number');
  const number = shown && page.text(shown);
  const embedded = text(at(seller(page), 'rating', 'count'));
  const orders = text(at(seller(page), 'completedOrdersCount'));
  const beside =
    number !== undefined && /\d/.test(number) ? { value: { of: 'reviews', text: number }, shown: number, path: 'rating' } : undefined;
  return embeddedSection(page, 'count', [
    beside ?? (embedded === undefined ? undefined : { value: { of: 'reviews', text: embedded }, path: 'rating.count' }),
    orders === undefined ? undefined : { value: { of: 'jobs', text: orders }, path: 'completedOrdersCount' },
  ]);
}

/** An hourly rate, where the seller has one; prices of gigs are none. */
export function rate(page: Page): Section {
  const cents = Number(text(at(seller(page), 'hourlyRate', 'priceInCents')) ?? Number.NaN);
  if (!(cents > 0)) return section([], false);
  return embeddedSection(page, 'rate', [{ value: `${(cents / 100).toFixed(2)} USD per hour`, path: 'hourlyRate.priceInCents' }]);
}

const levels: { [level: string]: string } = {
  LEVEL_ONE: 'Level 1',
  LEVEL_TWO: 'Level 2',
  TOP_RATED: 'Top Rated',
  TOP_RATED_SELLER: 'Top Rated',
  RISING_TALENT: 'Rising Talent',
};

/** The level that the site has given, and what it has verified. */
export function badges(page: Page): Section {
  const level = levels[text(at(seller(page), 'sellerLevel')) ?? ''];
  return embeddedSection(page, 'badge', [
    level === undefined ? undefined : { value: level, shown: level, path: 'sellerLevel' },
    at(seller(page), 'isPro') === true ? { value: 'Fiverr Pro', shown: 'Fiverr Pro', path: 'isPro' } : undefined,
    at(seller(page), 'isVerified') === true ? { value: 'Verified', path: 'isVerified' } : undefined,
  ]);
}
