import type { RawValue, Section } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** One figure of the box beside the profile, by the label in front of it: `Projects worked on`, `Last project`. */
export function statistic(page: Page, label: RegExp, value: (text: string) => RawValue | undefined): Section {
  for (const item of page.all('.memberStats-item')) {
    const name = page.first('.insights-label', item);
    const figure = page.first('.insights-value', item);
    if (name === undefined || figure === undefined || !label.test(page.text(name))) continue;
    const text = page.text(figure);
    const read = text === '' ? undefined : value(text);
    const hidden = page.isHidden(figure);
    const quote = `${page.text(name)} ${text}`;
    return section([read === undefined ? undefined : observed(page, { value: read, quote, locator: 'statistics', hidden })], true);
  }
  return section([], false);
}
