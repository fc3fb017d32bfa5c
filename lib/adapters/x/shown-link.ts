import type { Page } from '../page.ts';
import { webAddress } from '../values.ts';

/**
 * Where a link leads. The site sends readers over a short address that says nothing, and writes the true one as its text; where
 * that is cut, only the short one is whole. Mentions and hashtags are none.
 */
export function shownLink(text: string, element: Element, page: Page): { url: string; text: string } | undefined {
  const address = webAddress(page.attribute(element, 'href'), page.url);
  if (address === undefined || /(^|\.)(?:x|twitter)\.com$/.test(address.hostname)) return undefined;
  const isWhole = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[^\s…]*)?$/.test(text);
  const shown = isWhole ? webAddress(/^https?:/.test(text) ? text : `https://${text}`, page.url) : undefined;
  return { url: (shown ?? address).href, text };
}
