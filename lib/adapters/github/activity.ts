import type { Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** The year list beside the calendar of contributions begins with the newest year and ends with the one of joining. */
export function accountCreated(page: Page): Section {
  const joined = page.all('.TimelineItem h3, .TimelineItem h4, .js-activity-overview-container h4').find((heading) => {
    return page.text(heading).startsWith('Joined GitHub');
  });
  if (joined !== undefined) {
    const text = page.text(joined);
    return section([observed(page, { value: text, quote: text, locator: '.TimelineItem', hidden: page.isHidden(joined, true) })], true);
  }
  const years = page.all('a[id^="year-link-"]');
  const oldest = years.map((year) => page.text(year)).sort()[0];
  if (oldest === undefined || !/^20\d\d$/.test(oldest)) return section([], years.length > 0);
  return section([observed(page, { value: oldest, quote: oldest, locator: `#year-link-${oldest}` })], true);
}

/** The newest day of the calendar that is coloured. Levels run from 0, nothing, to 4. */
export function lastActivity(page: Page): Section {
  const days = page.all('td[data-date][data-level]');
  const active = days.filter((day) => page.attribute(day, 'data-level') !== '0').map((day) => page.attribute(day, 'data-date') ?? '');
  const newest = active
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .sort()
    .at(-1);
  if (newest === undefined) return section([], days.length > 0);
  return section([observed(page, { value: newest, quote: newest, locator: `td[data-date="${newest}"]` })], true);
}
