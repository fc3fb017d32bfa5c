import { textContent } from './dom.ts';
import { part } from './json-ld.ts';
import type { Page } from './page.ts';

/** Characters of a block that is parsed. A seller's page with 50 reviews embeds about 600,000. */
const blockCharacters = 2_000_000;

// A page is asked for the same block by several readers, and parsing one costs more than all of them.
const parsed = new WeakMap<Page, Map<string, unknown>>();

/**
 * The JSON that a page embeds in a script of its own, as the site's server wrote it: a stranger's, and undefined where it is absent,
 * broken or too long. What stands in it is no proof that the page shows it.
 */
export function embeddedJson(page: Page, selector: string): unknown {
  const known = parsed.get(page) ?? new Map<string, unknown>();
  parsed.set(page, known);
  if (!known.has(selector)) known.set(selector, parse(page, selector));
  return known.get(selector);
}

/** The value at the end of a path of own parts: `at(props, 'seller', 'user')`. */
export const at = (value: unknown, ...names: string[]): unknown => names.reduce((inner, name) => part(inner, name), value);

function parse(page: Page, selector: string): unknown {
  const script = page.first(selector);
  const block = script === undefined ? '' : textContent(script);
  if (block === '' || block.length > blockCharacters) return undefined;
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}
