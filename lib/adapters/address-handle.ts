import type { Platform } from '../core/model/observation.ts';
import type { Section } from './adapter.ts';
import { observed, section } from './observe.ts';
import type { Page } from './page.ts';

/** The account's public name where the address of its page is what names it. */
export function addressHandle(page: Page, platform: Platform, name: string | undefined): Section {
  const value = name === undefined ? undefined : { platform, name };
  return section([value && observed(page, { value, quote: page.url.pathname, locator: 'address of the page' })], false);
}
