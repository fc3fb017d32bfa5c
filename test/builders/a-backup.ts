import { lineSum, sumWith } from '../../lib/store/backup-format.ts';
import type { Store } from '../../lib/store/store.ts';
import { writeBackup } from '../../lib/store/write-backup.ts';

const head = { format: 'second-look-backup', version: 2, writtenAt: '2026-11-22T10:00:00.000Z', appVersion: '0.1.0' };

/** A backup's text with a line for each case, as version 2 has it; `changed` goes over what the first line says. */
export function linesOfBackup(cases: readonly unknown[], changed: object = {}): string {
  const lines = [{ ...head, cases: cases.length, ...changed }, ...cases].map((each) => JSON.stringify(each));
  const sum = lines.slice(1).reduce((before, line) => sumWith(before, lineSum(line)), lineSum(lines[0] ?? ''));
  return [...lines, JSON.stringify({ end: head.format, sum }), ''].join('\n');
}

/** The cases that a backup's text holds. */
export function casesIn<C = { case: { id: string } }>(text: string): C[] {
  return text
    .split('\n')
    .slice(1, -2)
    .map((line) => JSON.parse(line) as C);
}

/** The text of a store's backup. */
export async function backupOf(store: Store, now = head.writtenAt): Promise<string> {
  const written = await writeBackup(store, { now, appVersion: '0.1.0' });
  if (written.ok !== true) throw new Error(written.ok === false ? written.message : written.ok);
  return written.file.text();
}
