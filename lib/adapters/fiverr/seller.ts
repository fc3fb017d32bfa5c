import { at, embeddedJson } from '../embedded-json.ts';
import { type Said, saidOn } from '../generic/said.ts';
import { text } from '../json-ld.ts';
import type { Page } from '../page.ts';

/** Where the site's server writes what a page is drawn from. */
export const propsSelector = 'script#perseus-initial-props';

/** Addresses of one segment that belong to the site and name nobody. */
const routes = new Set(
  (
    'about business cart categories community content dashboard discover events gigs hire inbox join login logout lists orders pages press ' +
    'pro privacy resources search sellers settings start_selling stores support terms_of_service users workspace'
  ).split(' '),
);

/** The seller's account name in `/name` or `/sellers/name`; gigs, searches and the site's own pages are about nobody. */
export function sellerName(url: URL): string | undefined {
  const name = /^\/(?:sellers\/)?(?<name>[a-z]\w{2,40})\/?$/i.exec(url.pathname)?.groups?.['name']?.toLowerCase();
  return name === undefined || routes.has(name) || /^(?:support|help|blog|investors|careers)\./.test(url.hostname) ? undefined : name;
}

/** What the page embeds about the seller of its address; a block about somebody else is left alone. */
export function seller(page: Page): unknown {
  const found = at(embeddedJson(page, propsSelector), 'seller');
  const name = text(at(found, 'user', 'name'))?.toLowerCase();
  return name !== undefined && name === sellerName(page.url) ? found : undefined;
}

const checks = new WeakMap<Page, Said>();

/** Whether the page shows what it embeds, asked of one gathering of its lines. */
export function isSaid(page: Page, ...statement: Parameters<Said>): boolean {
  const check = checks.get(page) ?? saidOn(page);
  checks.set(page, check);
  return check(...statement);
}
