import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card } from './cards.ts';
import { entries } from './entries.ts';

/** Languages as the candidate lists them, each with the level below it. */
export function languages(page: Page): Section {
  const around = card(page, 'languages');
  if (around === undefined) return section([], false);
  return section(
    entries(page, around).map(({ lines }, index) => {
      const [first, second] = lines;
      if (first === undefined) return undefined;
      const { lines: words, hidden } = page.reading(first);
      const name = words.join(' ');
      const level = second === undefined ? undefined : page.text(second);
      const quote = level === undefined ? name : `${name} | ${level}`;
      return observed(page, { value: { name, level }, quote, locator: `languages, entry ${index + 1}`, hidden });
    }),
    false,
  );
}
