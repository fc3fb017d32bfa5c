import type { RawValue, Section } from '../adapter.ts';
import { parentOf } from '../dom.ts';
import { periodIn } from '../generic/period.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** The career: post, employer, period and place, one below the other. */
export function employment(page: Page): Section {
  return entries(page, '#experience', (texts, at) => {
    const [title, employer] = texts;
    return at === 2 ? { title, employer, dates: texts[2], place: texts[3] } : undefined;
  });
}

/** Studies: the school in a box of its own, then the degree and the period. */
export function education(page: Page): Section {
  return entries(page, '#education', (texts, at, entry) => {
    const school = page.first(':scope > div p', entry);
    return at === 1 && school !== undefined ? { school: page.text(school), degree: texts[0], dates: texts[1] } : undefined;
  });
}

/** Entries of a part: whatever holds a line with a period and nothing but lines beside it. */
function entries(
  page: Page,
  part: string,
  read: (texts: readonly (string | undefined)[], periodAt: number, entry: Element) => RawValue | undefined,
): Section {
  const dated = page.all(`${part} p`).filter((line) => periodIn(page.text(line)) !== undefined);
  return section(
    dated.map((line, index) => {
      const entry = parentOf(line) as Element;
      const lines = page.all(':scope > p', entry);
      const value = read(
        lines.map((one) => page.text(one)),
        lines.indexOf(line),
        entry,
      );
      const { lines: shown, hidden } = page.reading(entry);
      return value === undefined
        ? undefined
        : observed(page, { value, quote: shown.join(' · '), locator: `${part}, entry ${index + 1}`, hidden });
    }),
    false,
  );
}
