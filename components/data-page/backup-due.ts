const dayMs = 86_400_000;

/**
 * Whether it is time to remind of a backup: there is something to lose, and the last backup is older than `reminderDays`
 * or was never made.
 */
export function isBackupDue(cases: number, lastBackupAt: string | undefined, now: number, reminderDays: number): boolean {
  if (cases === 0) return false;
  return lastBackupAt === undefined || now - Date.parse(lastBackupAt) > reminderDays * dayMs;
}
