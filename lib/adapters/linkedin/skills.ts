import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { card } from './cards.ts';
import { entries } from './entries.ts';

/** Skills that the page shows; usually two, with a link to the others. */
export function skills(page: Page): Section {
  const marked = page.all('[componentkey*="profile.skill("]').map((skill) => page.first('p', skill));
  const around = marked.length > 0 ? undefined : card(page, 'skills');
  const named = around === undefined ? marked : entries(page, around).map((entry) => entry.lines[0]);
  return section(
    named.map((line, index) => (line === undefined ? undefined : observedAt(page, line, `skills, entry ${index + 1}`, page.text(line)))),
    false,
  );
}
