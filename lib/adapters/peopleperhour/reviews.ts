import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** What buyers wrote below a project. The member answers in the same list, so lines under the member's own name are left out. */
export function reviews(page: Page): Section {
  const heading = page.first('h1[itemprop="name"], .member-name h1');
  const own = heading === undefined ? undefined : page.reading(heading, false, 'p').lines.join(' ').toLowerCase();
  const items = page.all('.project-list-feedback .feedback');
  return section(
    items.map((item, index) => {
      const writer = page.first('.participant-name', item);
      if (writer === undefined || own === undefined || page.text(writer).toLowerCase() === own) return undefined;
      const text = page.first('.right-col p', item);
      const { lines, hidden } = text === undefined ? { lines: [], hidden: false } : page.reading(text);
      return observed(page, { value: lines.join('\n'), quote: lines.join(' '), locator: `review ${index + 1}`, hidden });
    }),
    false,
  );
}
