import type { Section } from '../adapter.ts';
import { parentOf } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { partOf } from './part-of-profile.ts';

/** Schools: a strong line, and below it the degree and the years. */
export function education(page: Page): Section {
  const part = partOf(page, 'education');
  const schools = part === undefined ? [] : page.all('strong', part);
  return section(
    schools.map((strong, index) => {
      const school = page.text(strong);
      const entry = parentOf(strong) as Element;
      if (school === '' || page.all('strong', entry).length > 1) return undefined;
      const below = page.lines(entry).filter((line) => line !== school);
      const dates = below.find((line) => /^(?:19|20)\d{2}(?: ?[-–] ?(?:(?:19|20)\d{2}|Present))?$/.test(line));
      const degree = below.find((line) => line !== dates && /\p{L}/u.test(line));
      return observed(page, {
        value: { school, degree, dates },
        quote: [school, degree, dates].filter((one) => one !== undefined).join(' | '),
        locator: `education, entry ${index + 1}`,
        hidden: page.isHidden(strong),
      });
    }),
    false,
  );
}
