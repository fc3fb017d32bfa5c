import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** The account's name as the address of the page gives it. */
export const ownHandle =
  (subject: (url: URL) => string | undefined) =>
  (page: Page): Section => {
    const name = subject(page.url);
    if (name === undefined) return section([], false);
    const value = { platform: 'linkedin', name };
    return section([observed(page, { value, quote: page.url.pathname, locator: 'address of the page' })], false);
  };
