import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { partOf } from './part-of-profile.ts';

/** Languages as the freelancer lists them: `English: Fluent`, one below the other. */
export function languages(page: Page): Section {
  const part = partOf(page, 'languages');
  if (part === undefined) return section([], false);
  const items = page.all('[data-test="language"], li', part).filter((item) => page.first('[data-test="language"], li', item) === undefined);
  return section(
    items.map((item, index) => {
      const { name, level } = /^(?<name>\p{L}[\p{L} ()-]{1,40}?)(?:: ?(?<level>[^:]{2,60}))?$/u.exec(page.text(item))?.groups ?? {};
      return name === undefined ? undefined : observedAt(page, item, `languages, entry ${index + 1}`, { name, level });
    }),
    false,
  );
}
