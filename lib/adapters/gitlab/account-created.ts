import type { Section } from '../adapter.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';

/** The line `Member since May 03, 2019`. It has no mark of its own, so that in another language nothing can be said of it. */
export function accountCreated(page: Page): Section {
  const lines = page.all('.user-profile .middle-dot-divider, .user-profile-sidebar span');
  const since = lines.find((line) => page.text(line).startsWith('Member since '));
  return section(since === undefined ? [] : [observedAt(page, since, 'Member since', page.text(since))], false);
}
