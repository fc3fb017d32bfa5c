import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** Languages as the member lists them, on one line: `English, Portuguese`. */
export function languages(page: Page): Section {
  const box = page.first('.member-languages');
  if (box === undefined) return section([], false);
  const { lines, hidden } = page.reading(box);
  const names = lines
    .map((line) => line.replace(/^\p{L}{5,15}s?:/u, ''))
    .flatMap((line) => line.split(/[,;]/))
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L} ()-]{1,40}$/u.test(name) && !/^languages?$/i.test(name));
  return section(
    names.map((name) => observed(page, { value: { name }, quote: lines.join(' '), locator: 'languages', hidden })),
    true,
  );
}
