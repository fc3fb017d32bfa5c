import type { Section } from '../adapter.ts';
import { parentOf } from '../dom.ts';
import { readEntry, readPost } from '../generic/entry.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/**
 * The career. How the lines of an entry of today's layout are marked is not known, so a post is told from an employer by its words;
 * in the layout before, the post was the entry's heading.
 */
export function employment(page: Page): Section {
  const part = page.first('app-user-profile-experiences-redesign');
  if (part === undefined) return formerEmployment(page);
  const entries = page.all('fl-experience', part).map((element, index) => {
    const { lines, hidden } = page.reading(element);
    const entry = readEntry(lines.map(withoutLength));
    const value = entry && readPost(entry);
    return value && observed(page, { value, quote: lines.join(' · '), locator: `experience, entry ${index + 1}`, hidden });
  });
  return section(entries, entries.length === 0);
}

function formerEmployment(page: Page): Section {
  const entries = headed(page, 'app-user-profile-experiences .Title').map(({ heading, lines, hidden }, index) => {
    const entry = readEntry(lines.slice(1).map(withoutLength));
    const value = entry && { title: heading, employer: entry.first, dates: entry.dates, text: entry.text };
    return value && observed(page, { value, quote: lines.join(' · '), locator: `experience, entry ${index + 1}`, hidden });
  });
  return section(entries, false);
}

/** Studies: a heading with the degree, and below it `Example University, Iceland 2010 - 2014 (4 years)`, on one line or on two. */
export function education(page: Page): Section {
  const entries = headed(page, 'app-user-profile-educations-view h2').map(({ heading, lines, hidden }, index) => {
    const dates = /(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|\p{L}{3,12}))?/u.exec(lines.slice(1).join(' '))?.[0];
    const school = lines[1]?.split(/(?:19|20)\d\d/)[0]?.trim();
    if (school === undefined || school === '') return undefined;
    const value = { school, degree: heading, dates };
    return observed(page, { value, quote: lines.join(' · '), locator: `education, entry ${index + 1}`, hidden });
  });
  return section(entries, false);
}

/** How long a post was held, as the site reckons it behind the dates. */
const withoutLength = (line: string) => line.replace(/ ?\(\d[^()]{0,40}\)$/, '');

/** Entries by their headings: the widest element around each that begins with it and holds no other. */
function headed(page: Page, selector: string): { heading: string; lines: string[]; hidden: boolean }[] {
  return page.all(selector).map((element) => {
    const heading = page.text(element);
    let around = element;
    for (let next = parentOf(around) as Element | null; next !== null; next = parentOf(next) as Element | null) {
      if (page.lines(next)[0] !== heading || page.all(selector, next).length > 1) break;
      around = next;
    }
    return { heading, ...page.reading(around) };
  });
}
