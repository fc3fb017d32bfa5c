import type { Section } from '../adapter.ts';
import { closest, parentOf } from '../dom.ts';
import { observed, observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** A part of the profile by the words over it, which the site has in English alone. */
function partOf(page: Page, title: string): { part: Element; heading: Element } | undefined {
  const heading = page.all('section h2').find((one) => page.text(one).toLowerCase() === title);
  const part = heading && closest(heading, 'section');
  return heading === undefined || part === undefined ? undefined : { part, heading };
}

/** `Role @ Company` as a heading of its own, and the period beside it: `7/2020 - No end date`. */
export function employment(page: Page): Section {
  const found = partOf(page, 'work history');
  if (found === undefined) return section([], false);
  const posts = page.all('h2', found.part).filter((heading) => heading !== found.heading);
  const values = posts.map((heading) => {
    const head = page.text(heading);
    const entry = (parentOf(heading) as Element | null) ?? heading;
    const [title, ...company] = head.split(' @ ');
    const dates = page.text(entry).replace(head, '').trim();
    return observedAt(page, entry, 'Work History', {
      title,
      employer: company.join(' @ '),
      dates: /^[\s\d/.–-]*(no end date|present)?$/i.test(dates) ? dates.replace(/no end date/i, 'Present') : undefined,
    });
  });
  return section(values, true);
}

/** A degree as a label, and the school beside it. */
export function education(page: Page): Section {
  const found = partOf(page, 'education');
  if (found === undefined) return section([], false);
  const values = page.all('label', found.part).map((label) => {
    const entry = (parentOf(label) as Element | null) ?? label;
    const school = page.first('span', entry);
    return school === undefined || page.all('label', entry).length > 1
      ? undefined
      : observedAt(page, entry, 'Education', { degree: page.text(label), school: page.text(school) });
  });
  return section(values, true);
}

/** The skills that the page shows; the site keeps more of them than it lists. */
export function skills(page: Page): Section {
  const found = partOf(page, 'skills');
  if (found === undefined) return section([], false);
  const values = page.all('div[title]', found.part).map((chip) => {
    const value = page.attribute(chip, 'title') ?? '';
    return observed(page, { value, quote: page.text(chip) || value, locator: 'Skills', hidden: page.isHidden(chip) });
  });
  return section(values, true);
}
