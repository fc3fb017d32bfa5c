import type { CaseFile } from '../core/model/case.ts';
import type { Policy } from '../core/model/policy.ts';
import { caseKeys, loadCases } from './list-cases.ts';
import { type BackupFile, backupVersion } from './read-backup.ts';
import type { Store } from './store.ts';

/** A backup as text, with the name of its file; `unreadable` counts rows that are stored and cannot be read any more. */
export type WrittenBackup = { ok: true; name: string; text: string; cases: number; unreadable: number } | { ok: false; message: string };

/** Cases read at a time, so that the largest store never stands in memory twice. */
const pageSize = 200;

/** The whole store as one file, the case changed last first; with the organisation's policy, which is kept elsewhere, where one is given. */
export async function writeBackup(store: Store, stamp: { now: string; appVersion: string; policy?: Policy }): Promise<WrittenBackup> {
  const result = await store.read(async (database) => {
    const ids = (await caseKeys(database)).map(({ id }) => id);
    // By their ids, since cases that stand close to each other are read at once.
    const inOrder = ids.toSorted();
    const byId = new Map<string, CaseFile>();
    let unreadable = 0;
    for (let start = 0; start < inOrder.length; start += pageSize) {
      const page = await loadCases(database, inOrder.slice(start, start + pageSize));
      for (const file of page.files) byId.set(file.case.id, file);
      unreadable += page.unreadable;
    }
    return { cases: ids.flatMap((id) => byId.get(id) ?? []), unreadable };
  });
  if (!result.ok) return { ok: false, message: result.message };
  const { cases, unreadable } = result.value;
  const backup: BackupFile = {
    format: 'second-look-backup',
    version: backupVersion,
    writtenAt: stamp.now,
    appVersion: stamp.appVersion,
    cases,
    ...(stamp.policy === undefined ? {} : { policy: stamp.policy }),
  };
  const name = `second-look-backup-${stamp.now.slice(0, 10)}.json`;
  return { ok: true, name, text: JSON.stringify(backup), cases: cases.length, unreadable };
}
