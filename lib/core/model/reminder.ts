import { z } from './zod.ts';

/** That the reviewer wants to look at a candidate again; the newest one of a case counts, and one without a day takes the earlier back. */
export const reminder = z.strictObject({
  id: z.string().min(1).max(100),
  caseId: z.string().min(1).max(100),
  /** The day, in the reviewer's calendar: `2026-12-24`. */
  due: z.iso.date().optional(),
  reason: z.string().max(2_000),
  at: z.iso.datetime(),
});
export type Reminder = z.infer<typeof reminder>;

/** The reminder that stands: the newest of a case, when it names a day. */
export function standingReminder(reminders: readonly Reminder[]): (Reminder & { due: string }) | undefined {
  const newest = reminders.reduce<Reminder | undefined>(
    (last, each) => (last === undefined || each.at >= last.at ? each : last),
    undefined,
  );
  return newest?.due === undefined ? undefined : { ...newest, due: newest.due };
}
