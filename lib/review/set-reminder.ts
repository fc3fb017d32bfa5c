import type { Reminder } from '../core/model/reminder.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** When to look at a candidate again and why; without a day the earlier reminder is taken back. */
export type ReminderSet = Pick<Reminder, 'due' | 'reason'>;

/** Sets the day on which the reviewer wants to look at a candidate again; the newest one counts. */
export function setReminder(store: Store, caseId: string, set: ReminderSet, stamp: Stamp): Promise<Done> {
  const id = stamp.newId();
  return changeCase(store, caseId, stamp, () => ({
    what: 'reminder-set',
    subject: id,
    rows: [{ table: 'reminders', key: id, row: { id, caseId, ...set, at: stamp.now } }],
  }));
}
