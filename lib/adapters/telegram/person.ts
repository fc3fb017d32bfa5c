import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { userOf } from './user.ts';

/** The line below the name: the account of a person, the number of readers of a channel, of members of a group. */
function line(page: Page): { element: Element; name: string } | undefined {
  const element = page.first('.tgme_page .tgme_page_extra');
  const name = element === undefined ? undefined : /^@(\w{4,32})$/.exec(page.text(element))?.[1];
  return element === undefined || name === undefined ? undefined : { element, name };
}

/** Whether the page shows a person's account. Names of bots must end so. */
export const isPerson = (page: Page): boolean => {
  const name = line(page)?.name.toLowerCase();
  return name !== undefined && name === userOf(page.url) && !name.endsWith('bot');
};

export function handle(page: Page): Section {
  const shown = line(page);
  if (shown === undefined) return section([], false);
  return section([observedAt(page, shown.element, '.tgme_page_extra', { platform: 'telegram', name: shown.name })], false);
}
