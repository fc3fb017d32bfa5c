import type { Section } from '../adapter.ts';
import { closest, matches, parentOf, tagName } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { companyAddress } from './company-address.ts';
import { isPeriod } from './period.ts';

const listed = '[data-sn-view-name="feature-lead-experience"], section[id*="experience-section"], div[id*="experience-section"]';
const current = '[data-sn-view-name="lead-current-role"] li';

/** Posts of a lead; where the list is not drawn yet, those that the card at the top names as current. */
export function leadWork(page: Page): Section {
  const list = page.first(listed);
  const entries = list === undefined ? [] : page.all('li', list).filter((item) => isOutermost(item, list));
  if (entries.length > 0)
    return section(
      entries.flatMap((entry, index) => posts(page, entry, `experience, entry ${index + 1}`)),
      false,
    );
  const roles = page.all(current);
  if (roles.length > 0) page.notices.add('more-on-site:work');
  return section(
    roles.flatMap((entry, index) => posts(page, entry, `current roles, entry ${index + 1}`)),
    false,
  );
}

function isOutermost(item: Element, list: Element): boolean {
  const outer = closest(parentOf(item) as Element, 'li');
  return outer === undefined || closest(list, 'li') === outer;
}

const partSelector = 'h2, h3, p, span, [data-anonymize]';

/** One entry is one post under its title, or several under the name of the employer, each with a heading of its own. */
function posts(page: Page, entry: Element, locator: string) {
  const parts = page.all(partSelector, entry);
  const starts = parts.flatMap((part, index) => (tagName(part) === 'h3' ? [index] : []));
  if (starts.length === 0) return [post(page, entry, parts, undefined, locator)];
  const heading = parts.find((part) => tagName(part) === 'h2');
  return starts.map((start, index) => post(page, entry, parts.slice(start, starts[index + 1]), heading ?? null, locator));
}

/** `group` is the heading with the employer; null where it is gone. */
function post(page: Page, entry: Element, parts: readonly Element[], group: Element | null | undefined, locator: string) {
  const heading = parts.find((part) => matches(part, group === undefined ? '[data-anonymize="job-title"], h2' : 'h3'));
  const period = parts.find((part) => isPeriod(page.text(part)));
  if (heading === undefined || period === undefined) return undefined;
  const title = page.text(heading);
  const company = group === undefined ? employerOf(page, entry) : (group ?? undefined);
  const employer = company === undefined ? undefined : page.text(company);
  const after = parts.slice(parts.indexOf(period) + 1);
  const below = after.find((part) => tagName(part) === 'p' && !matches(part, '[data-anonymize]'));
  const place = below === undefined || !/^\p{L}/u.test(page.text(below)) ? undefined : page.text(below);
  const blurb = parts.find((part) => matches(part, '[data-anonymize="person-blurb"]'));
  const text = blurb === undefined ? undefined : page.attribute(blurb, 'title') || page.lines(blurb).join('\n');
  const dates = page.text(period);
  return observed(page, {
    value: { title, employer, dates, place, url: companyAddress(page, entry), text },
    quote: [title, employer, dates, place].filter((part) => part !== undefined).join(' | '),
    locator,
    hidden: page.reading(heading).hidden,
  });
}

/** The employer by the site's mark or by where its name leads. A name without either is the line between title and period. */
function employerOf(page: Page, entry: Element): Element | undefined {
  const marked = page.first('[data-anonymize="company-name"]', entry);
  if (marked !== undefined) return marked;
  const linked = page.all('a[href*="/company/"]', entry).find((link) => page.text(link) !== '');
  if (linked !== undefined) return linked;
  const line = page.first('h2 + p', entry);
  return line === undefined || [line, ...page.all('span', line)].some((part) => isPeriod(page.text(part))) ? undefined : line;
}

/** Degrees of a lead. */
export function leadEducation(page: Page): Section {
  return section(
    page.all('[data-sn-view-name="feature-lead-education"] li').map((item, index) => {
      const name = page.first('[data-anonymize="education-name"], h3', item);
      if (name === undefined) return undefined;
      const school = page.text(name);
      const line = page.all('p', item).find((one) => page.first('time', one) === undefined && page.text(one) !== school);
      const degree = line === undefined || isPeriod(page.text(line)) ? undefined : page.text(line);
      const times = page.all('time', item).map((time) => page.text(time));
      const dates = times.length === 0 ? undefined : times.join(' – ');
      return observed(page, {
        value: { school, degree, dates },
        quote: [school, degree, dates].filter((part) => part !== undefined && part !== '').join(' | '),
        locator: `education, entry ${index + 1}`,
        hidden: page.reading(name).hidden,
      });
    }),
    false,
  );
}
