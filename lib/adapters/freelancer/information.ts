import type { Section } from '../adapter.ts';
import { nodeType, parentOf } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card, cardLines } from './card.ts';

// The lines beside the portrait carry no marks of their own, so they are told apart by their shape, which is alike in every language.
const clock = /\b\d{1,2}:\d{2}(?:[ \u202f]?[ap]\.?[ ]?m\b\.?)?/i;
const money = /^(?:[A-Z]{2})?[$€£₹¥]?\s?\d[\d,.]{0,9} ?[A-Z]{3} ?\/ ?\p{L}{1,12}$/u;
const since = /^\p{L}[^\d:]{2,40} .{0,20}\b20\d{2}\b.{0,8}$/u;

/** City and country. They stand beside the flag, which leads to others from there. */
export function claimedLocation(page: Page): Section {
  const flag = page.first(`${card} fl-flag, ${card} .SupplementaryInfo`);
  for (let around: Element | null | undefined = flag; around && nodeType(around) === 1; around = parentOf(around) as Element | null) {
    const { lines, hidden } = page.reading(around);
    const place = lines.find((line) => /\p{L}/u.test(line));
    if (place !== undefined) {
      const isPlace = !clock.test(place) && !/\d/.test(place) && place.length <= 120;
      return section([isPlace ? observed(page, { value: place, quote: place, locator: 'beside the flag', hidden }) : undefined], false);
    }
  }
  return section([], false);
}

/** What the site says the candidate's clock shows: `It's currently 9:15 PM here`. */
export const localTime = (page: Page): Section => line(page, clock, 'time beside the place', (text) => ({ text: clock.exec(text)?.[0] }));

/** Since when the account is there: `Joined on March 4, 2021`. */
export const accountCreated = (page: Page): Section => line(page, since, 'joined');

/** The hourly rate: `$25 USD / Hour`. */
export const rate = (page: Page): Section => line(page, money, 'hourly rate');

function line(page: Page, shape: RegExp, locator: string, value: (text: string) => Record<string, string | undefined> | string = String) {
  const { lines, hidden } = cardLines(page);
  const found = lines.find((one) => one.length <= 120 && shape.test(one));
  return section([found === undefined ? undefined : observed(page, { value: value(found), quote: found, locator, hidden })], false);
}
