import type { Section } from '../adapter.ts';
import { closest, parentOf } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** What clients wrote: in a review's card the text that follows the link to the project, before that the row after the title's. */
export function reviews(page: Page): Section {
  const cards = page.all('app-user-profile fl-review-card').map((card) => comment(page, card));
  const rows = page.all('app-user-profile app-review-item').map((item) => page.all('.ReviewItem-row', item)[2]);
  const texts = [...cards, ...rows];
  return section(
    texts.map((text, index) => {
      if (text === undefined) return undefined;
      const { lines, hidden } = page.reading(text);
      const value = lines.join('\n').replaceAll(/^["“]|["”]$/g, '');
      return observed(page, { value, quote: lines.join(' '), locator: `review ${index + 1}`, hidden });
    }),
    cards.length > 0,
  );
}

function comment(page: Page, card: Element): Element | undefined {
  const texts = page.all('fl-text', card);
  const title = texts.findIndex((text) => page.first('fl-link a[href*="/projects/"]', text) !== undefined);
  const next = title < 0 ? undefined : texts[title + 1];
  const isBeside = next !== undefined && parentOf(next) === parentOf(texts[title] as Element);
  return isBeside && closest(next, 'fl-link, fl-tag') === undefined ? next : undefined;
}
