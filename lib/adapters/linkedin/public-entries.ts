import type { Section } from '../adapter.ts';
import { boxText } from '../box-text.ts';
import { closest } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { companyAddress } from './company-address.ts';
import { statedOf } from './structured-person.ts';

/** A text that the page shows whole. To visitors who are not signed in LinkedIn masks words with asterisks; such a text is no value. */
export const unmasked = (text: string | undefined): string | undefined =>
  text === undefined || text === '' || text.includes('***') ? undefined : text;

/** Positions on the public page, else the employers that its structured data names. */
export function publicWork(page: Page): Section {
  const items = page.all('li[data-section="currentPositionsDetails"], li[data-section="pastPositionsDetails"]');
  const shown = items.map((item, index) => {
    const group = closest(item, 'li:not([data-section])');
    const title = heading(page, item, 'h3');
    const employer = heading(page, item, 'h4') ?? (group === undefined ? undefined : heading(page, group, 'h4'));
    const [dates, place] = periodAndPlace(page, item);
    const text = longest(page, item);
    const url = companyAddress(page, item) ?? (group === undefined ? undefined : companyAddress(page, group));
    if (title === undefined && employer === undefined) return undefined;
    return observed(page, {
      value: { title, employer, dates, place, url, text },
      quote: [title, employer, dates, place].filter((part) => part !== undefined).join(' | '),
      locator: `public experience, entry ${index + 1}`,
      hidden: page.isHidden(item),
    });
  });
  if (shown.some((one) => one !== undefined)) return section(shown, false);
  return stated(page, 'work');
}

/** Degrees on the public page, else the schools that its structured data names. */
export function publicEducation(page: Page): Section {
  const shown = page.all('[data-section="educationsDetails"] li').map((item, index) => {
    const school = heading(page, item, 'h3');
    const degree = heading(page, item, 'h4');
    const [dates] = periodAndPlace(page, item);
    if (school === undefined) return undefined;
    return observed(page, {
      value: { school, degree, dates },
      quote: [school, degree, dates].filter((part) => part !== undefined).join(' | '),
      locator: `public education, entry ${index + 1}`,
      hidden: page.isHidden(item),
    });
  });
  if (shown.some((one) => one !== undefined)) return section(shown, false);
  return stated(page, 'education');
}

/** What the page's structured data says instead. */
function stated(page: Page, kind: 'work' | 'education'): Section {
  return section(
    statedOf(page, kind).map(({ value, quote, part }) =>
      observed(page, { value, quote, locator: `structured data, ${part}`, hidden: true }),
    ),
    false,
  );
}

function heading(page: Page, item: Element, tag: 'h3' | 'h4'): string | undefined {
  const found = page.first(tag, item);
  return found === undefined ? undefined : unmasked(page.text(found));
}

/** The line with `time` in it, without the length that follows it, and the line below. */
function periodAndPlace(page: Page, item: Element): [string | undefined, string | undefined] {
  const time = page.first('time', item);
  const line = time === undefined ? undefined : closest(time, 'p, div');
  if (line === undefined) return [undefined, undefined];
  const whole = page.text(line);
  // The length stands in the innermost span and follows the period without a blank between.
  const length =
    page
      .all('span > span', line)
      .map((span) => page.text(span))
      .at(-1) ?? '';
  const dates = length !== '' && whole.endsWith(length) ? whole.slice(0, -length.length).trimEnd() : whole;
  const below = page.all('p', item).find((_, index, all) => index > 0 && all[index - 1] === line);
  const isText = below === undefined || closest(below, '[data-section$="Positions"]') !== undefined;
  return [unmasked(dates), isText ? undefined : unmasked(page.text(below))];
}

/** The description: the page holds it cut and whole, the latter folded away. */
function longest(page: Page, item: Element): string | undefined {
  const copies = page.all('[data-section$="Positions"] p', item).map((paragraph) => boxText(page, paragraph) ?? '');
  return unmasked(copies.sort((a, b) => b.length - a.length)[0]);
}
