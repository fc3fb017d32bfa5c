import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';

/**
 * The line `Member since May 03, 2019`. In the sidebar of today it stands behind a calendar in every language; the header of 2023 has
 * no mark for it, so that in another language nothing can be said of it.
 */
export function accountCreated(page: Page): Section {
  const marked = page.first('.user-profile-sidebar svg[data-testid="calendar-icon"] + span');
  if (marked !== undefined) return section([observedAt(page, marked, 'svg[data-testid="calendar-icon"] + span', page.text(marked))], false);
  const lines = page.all('.user-profile .middle-dot-divider, .user-profile-sidebar span');
  const since = lines.find((line) => page.text(line).startsWith('Member since '));
  return section(since === undefined ? [] : [observedAt(page, since, 'Member since', page.text(since))], false);
}
