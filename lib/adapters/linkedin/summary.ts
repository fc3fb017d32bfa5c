import type { Section } from '../adapter.ts';
import { boxText } from '../box-text.ts';
import { closest } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card } from './cards.ts';
import { unmasked } from './public-entries.ts';

/** What the candidate wrote about themselves. */
export function summary(page: Page): Section {
  const about = card(page, 'about');
  const text =
    about === undefined
      ? page.first('[data-section="summary"] p, section.summary .core-section-container__content p')
      : (page.first('[data-testid="expandable-text-box"]', about) ??
        page.all('span[aria-hidden="true"]', about).find((span) => closest(span, 'h2, ul, a, button') === undefined));
  if (text === undefined) return section([], false);
  const value = unmasked(boxText(page, text));
  const { hidden } = page.reading(text);
  return section([value === undefined ? undefined : observed(page, { value, quote: value, locator: 'about', hidden })], false);
}
