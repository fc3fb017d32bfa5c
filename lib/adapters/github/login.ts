import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/**
 * The account's name. On the page pronouns may follow it in the same element; they say what a person is, so neither the
 * value nor the quote takes them along.
 */
export function login(page: Page): Section {
  const selector = '[itemprop="additionalName"], .p-nickname, .vcard-username';
  const element = page.first(selector);
  const name = element && page.text(element).split(' ')[0];
  if (element === undefined || name === undefined) return section([], element !== undefined);
  return section(
    [observed(page, { value: { platform: 'github', name }, quote: name, locator: selector, hidden: page.isHidden(element) })],
    true,
  );
}
