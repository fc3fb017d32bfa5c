import type { Section } from '../adapter.ts';
import { closest, parentOf } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { companyAddress } from './company-address.ts';

const titles = '[data-test-position-entity-title], [data-test-grouped-position-entity-title]';
const group = '[data-test-group-position-list-container], [data-test-position-list-container]';

/** A part of a post by its mark, which has two forms: for a post alone, and for one of several with one employer. */
const field = (name: string) => `[data-test-position-entity-${name}], [data-test-grouped-position-entity-${name}]`;

/** Posts, one by one. */
export function recruiterWork(page: Page, open: Element): Section {
  return section(
    page.all(titles, open).map((title, index) => {
      const scope = scopeOf(page, title, open);
      const company = employerOf(page, scope) ?? groupEmployerOf(page, title);
      const text = (name: string) => textOf(page, page.first(field(name), scope));
      const [employer, dates, place] = [textOf(page, company), text('date-range'), text('location')];
      const employment = text('employment-status')?.replace(/^[·•\s]+/, '');
      const about = page.first(field('description'), scope);
      const name = page.text(title);
      return observed(page, {
        value: {
          title: name,
          employer: employer?.split(/\s[·•]\s/)[0],
          dates,
          employment,
          place,
          url: company === undefined ? undefined : companyAddress(page, company),
          text: about === undefined ? undefined : page.lines(about).join('\n'),
        },
        quote: [name, employer, employment, dates, place].filter((part) => part !== undefined).join(' | '),
        locator: `experience, entry ${index + 1}`,
        hidden: page.reading(title).hidden,
      });
    }),
    false,
  );
}

/** As much around a title as holds no other one. */
function scopeOf(page: Page, title: Element, open: Element): Element {
  let scope = title;
  for (let next = parentOf(scope) as Element | null; next !== null && next !== open; next = parentOf(next) as Element | null) {
    if (page.all(titles, next).length > 1) break;
    scope = next;
  }
  return scope;
}

const companies = [field('company-link'), field('company-without-link'), field('company-name')];

function employerOf(page: Page, around: Element): Element | undefined {
  return companies.map((selector) => page.first(selector, around)).find((found) => found !== undefined && page.text(found) !== '');
}

/** The employer over several posts, never beyond the box that holds them. */
function groupEmployerOf(page: Page, title: Element): Element | undefined {
  const box = closest(title, group);
  return box === undefined ? undefined : employerOf(page, box);
}

function textOf(page: Page, element: Element | undefined): string | undefined {
  const text = element === undefined ? '' : page.text(element);
  return text === '' ? undefined : text;
}

/** Degrees, one by one. */
export function recruiterEducation(page: Page, open: Element): Section {
  return section(
    page.all('[data-test-education-item]', open).map((item, index) => {
      const part = (name: string) => textOf(page, page.first(`[data-test-education-entity-${name}]`, item));
      const school = part('school-name');
      const degree = [part('degree-name'), part('field-of-study')].filter((text) => text !== undefined).join(', ') || undefined;
      const dates = part('dates');
      if (school === undefined) return undefined;
      return observed(page, {
        value: { school, degree, dates },
        quote: [school, degree, dates].filter((text) => text !== undefined).join(' | '),
        locator: `education, entry ${index + 1}`,
        hidden: page.isHidden(item),
      });
    }),
    false,
  );
}
