import { matches } from '../dom.ts';
import type { Page } from '../page.ts';
import { webAddress } from '../values.ts';

/** The employer's page on the site, where the entry leads to one. */
export function companyAddress(page: Page, element: Element): string | undefined {
  const link = 'a[href*="/company/"]';
  const inside = matches(element, link) ? element : page.first(link, element);
  const address = inside === undefined ? undefined : webAddress(page.attribute(inside, 'href'), page.url);
  return address === undefined ? undefined : address.origin + address.pathname;
}
