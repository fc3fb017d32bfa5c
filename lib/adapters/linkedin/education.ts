import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card } from './cards.ts';
import { type Entry, entries } from './entries.ts';
import { isPeriodOrYear } from './period.ts';
import { publicEducation } from './public-entries.ts';

/** Degrees, one by one. */
export function education(page: Page): Section {
  const schools = card(page, 'education');
  if (schools === undefined) return publicEducation(page);
  return section(
    entries(page, schools).map((entry, index) => degree(page, entry, `education, entry ${index + 1}`)),
    false,
  );
}

function degree(page: Page, { lines }: Entry, locator: string) {
  const texts = lines.map((line) => page.text(line));
  const [school, second, third] = texts;
  if (school === undefined || isPeriodOrYear(school)) return undefined;
  // With no period the second line may as well be a grade or a society, so it is left out.
  const dates = [second, third].find((text) => text !== undefined && isPeriodOrYear(text));
  const subject = dates === undefined || dates === second ? undefined : second;
  return observed(page, {
    value: { school, degree: subject, dates },
    quote: [school, subject, dates].filter((text) => text !== undefined).join(' | '),
    locator,
    hidden: page.reading(lines[0] as Element).hidden,
  });
}
