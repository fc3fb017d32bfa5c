import { textContent } from '../dom.ts';
import { at } from '../embedded-json.ts';
import { text } from '../json-ld.ts';
import type { Page } from '../page.ts';

const beginning = /^\s*window\.__context__\s*=\s*/;

/** Characters of the block that are parsed. An account with 100 packages needs about 90,000. */
const blockCharacters = 2_000_000;

const known = new WeakMap<Page, unknown>();

/** The name of the account whose page an address is, in lower case. */
export const accountIn = (url: URL): string | undefined =>
  /^\/~(?<name>[a-z\d][\w.-]{0,99})\/?$/i.exec(url.pathname)?.groups?.['name']?.toLowerCase();

/**
 * What the site's server wrote into the page about this account; undefined where it is absent, broken, or about another account, as
 * after a move within the site.
 */
export function contextOf(page: Page): unknown {
  if (!known.has(page)) known.set(page, parsed(page));
  const context = at(known.get(page), 'context');
  const name = text(at(context, 'scope', 'name')) ?? text(at(context, 'scope', 'parent', 'name'));
  return name !== undefined && name.toLowerCase() === accountIn(page.url) ? context : undefined;
}

function parsed(page: Page): unknown {
  const block = page
    .all('script:not([src])')
    .map(textContent)
    .find((one) => beginning.test(one));
  if (block === undefined || block.length > blockCharacters) return undefined;
  try {
    return JSON.parse(block.replace(beginning, '').replace(/;\s*$/, ''));
  } catch {
    return undefined;
  }
}
