import type { Section } from '../adapter.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';

const block = '[data-testid="UserName"]';

/** The account as the head of the profile shows it, and where. */
export function shownHandle(page: Page): { element: Element; name: string } | undefined {
  const element = page.all(`${block} span`).find((span) => /^@\w{1,15}$/.test(page.text(span)));
  return element === undefined ? undefined : { element, name: page.text(element).slice(1) };
}

/** The name over the account. Both stand in the same block, each in a box with a direction of its own. */
export function displayName(page: Page): Section {
  const line = page.all(`${block} [dir]`).find((one) => page.first('[dir]', one) === undefined && !page.text(one).startsWith('@'));
  return section([line === undefined ? undefined : observedAt(page, line, `${block} [dir]`, page.text(line))], false);
}

export function handle(page: Page): Section {
  const shown = shownHandle(page);
  if (shown === undefined) return section([], false);
  const value = { platform: 'x', name: shown.name };
  return section([observed(page, { value, quote: `@${shown.name}`, locator: block, hidden: page.isHidden(shown.element) })], false);
}
