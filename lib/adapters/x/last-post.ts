import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { accountOf } from './handle.ts';

/**
 * The day of the newest post of the account itself: the first in the list that is neither pinned nor a repost. The site takes posts
 * off the page again as one scrolls, so it counts only where the list's beginning is there and nothing before it is still to come.
 */
export function lastPost(page: Page): Section {
  const account = accountOf(page.url);
  const cells = page.all('[data-testid="primaryColumn"] [data-testid="cellInnerDiv"]');
  const [first] = cells;
  if (first === undefined || !/translateY\(0(?:px)?\)/.test(page.attribute(first, 'style') ?? '')) return section([], false);
  for (const cell of cells) {
    const post = page.first('article[data-testid="tweet"]', cell);
    if (post === undefined) break;
    const writer = page.first('[data-testid="User-Name"] a[href^="/"]', post);
    const time = page.first('[data-testid="User-Name"] time[datetime]', post);
    if (writer === undefined || time === undefined) break;
    const isOwn = page.attribute(writer, 'href')?.slice(1).toLowerCase() === account;
    if (!isOwn || page.first('[data-testid="socialContext"]', post) !== undefined) continue;
    const day = /^\d{4}-\d\d-\d\d/.exec(page.attribute(time, 'datetime') ?? '')?.[0];
    return section(
      [day === undefined ? undefined : observed(page, { value: day, quote: day, locator: 'newest post, time[datetime]' })],
      false,
    );
  }
  return section([], false);
}
