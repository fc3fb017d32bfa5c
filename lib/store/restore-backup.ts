import type { CaseFile } from '../core/model/case.ts';
import type { Policy } from '../core/model/policy.ts';
import type { BackupSource } from './backup-source.ts';
import { rowTables } from './database.ts';
import type { Pace } from './pace.ts';
import { byTable, planPart, refusalOf } from './plan-part.ts';
import type { RestoreCounts } from './plan-restore.ts';
import { type BackupPart, BackupRefused, readBackup } from './read-backup.ts';
import { replayJoins } from './replay-joins.ts';
import type { Store } from './store.ts';

/**
 * What a restore would do or has done; or the sentence that says why nothing was changed. A policy is handed over and not restored: it
 * is kept elsewhere. `left` are cases of a large file that it was stopped before; the same file brings them later.
 */
export type Restored =
  | { ok: true; writtenAt: string; counts: RestoreCounts; policy?: Policy; left?: number }
  | { ok: false; message: string };

/** How far a restore is: every case is looked at before the first one is put in. */
export type RestoreProgress = { is: 'checking' | 'restoring'; done: number; of: number };
export type RestorePace = Omit<Pace, 'onProgress'> & { onProgress?: ((progress: RestoreProgress) => void) | undefined };

/** What restoring this file would do to the store as it is now. Changes nothing. */
export function previewRestore(store: Store, source: BackupSource, now: string, pace?: RestorePace): Promise<Restored> {
  return unlessRefused(async () => {
    let counts = noCounts;
    let last: BackupPart | undefined;
    for await (const part of paced('checking', source, pace)) {
      const planned = await store.read((database) =>
        database.transaction('r', rowTables(database), async () => {
          const plan = await planPart(database, part.files, now);
          return { counts: plan.counts, refusal: refusalOf(plan) };
        }),
      );
      if (!planned.ok) return { ok: false, message: planned.message };
      if (planned.value.refusal !== undefined) return { ok: false, message: planned.value.refusal };
      counts = together(counts, planned.value.counts);
      last = part;
    }
    return restored(last, counts);
  });
}

/**
 * Puts a backup into the store: a small one in one transaction, all of it or nothing; a large one case by case, each whole, so that it
 * can be stopped and gone on with. Nothing is put in before the whole file has been looked at. The same file twice changes nothing the
 * second time. On a lost store it also says that this is the store from now on.
 */
export function restoreBackup(store: Store, source: BackupSource, now: string, pace?: RestorePace): Promise<Restored> {
  return unlessRefused(async () => {
    let checked: BackupPart | undefined;
    for await (const part of paced('checking', source, pace)) checked = part;
    if (checked === undefined || checked.done < checked.of) return restored(checked, noCounts, 0);
    // What came as one part need not be read again.
    const parts = checked.files.length === checked.of ? [checked] : paced('restoring', source, pace);
    let counts = noCounts;
    let done = 0;
    try {
      for await (const part of parts) {
        const put = await putPart(store, part.files, now);
        if (!put.ok) return { ok: false, message: done === 0 ? put.message : `${halfway(done, part.of)} ${put.message}` };
        counts = together(counts, put.counts);
        done = part.done;
      }
    } catch (error) {
      if (error instanceof BackupRefused && done > 0)
        return { ok: false, message: `${halfway(done, checked.of)} The file was changed meanwhile.` };
      throw error;
    }
    return restored(checked, counts, done);
  });
}

const halfway = (done: number, of: number): string => `The first ${done} of ${of} cases are restored, the others not.`;

/** The parts of a file until it is stopped, with a rest after each. */
async function* paced(is: RestoreProgress['is'], source: BackupSource, pace: RestorePace | undefined): AsyncGenerator<BackupPart> {
  for await (const part of readBackup(source)) {
    yield part;
    if (part.done === part.of) continue;
    pace?.onProgress?.({ is, done: part.done, of: part.of });
    await pace?.rest();
    if (pace?.signal?.aborted === true) return;
  }
}

async function putPart(
  store: Store,
  files: readonly CaseFile[],
  now: string,
): Promise<{ ok: true; counts: RestoreCounts } | { ok: false; message: string }> {
  try {
    const result = await store.write(
      async (database) => {
        const plan = await planPart(database, files, now);
        const refusal = refusalOf(plan);
        if (refusal !== undefined) throw new PlanRefused(refusal);
        await replayJoins(database, plan.joins);
        for (const [table, rows] of byTable(plan.puts)) await database.table(table).bulkPut(rows);
        return plan.counts;
      },
      { adopt: true },
    );
    return result.ok ? { ok: true, counts: result.value } : { ok: false, message: result.message };
  } catch (error) {
    if (error instanceof PlanRefused) return { ok: false, message: error.message };
    throw error;
  }
}

/** Thrown to give the transaction up; the sentence is for the reviewer. */
class PlanRefused extends Error {}

async function unlessRefused(work: () => Promise<Restored>): Promise<Restored> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupRefused) return { ok: false, message: error.message };
    throw error;
  }
}

/** The answer, with how many cases are left where it was stopped; a file always has at least one part. */
function restored(last: BackupPart | undefined, counts: RestoreCounts, done = last?.done ?? 0): Restored {
  const { writtenAt = '', policy, of = 0 } = last ?? {};
  return { ok: true, writtenAt, counts, ...(policy === undefined ? {} : { policy }), ...(done < of ? { left: of - done } : {}) };
}

const noCounts: RestoreCounts = { cases: { new: 0, changed: 0, same: 0 }, rows: { added: 0, replaced: 0, same: 0, kept: 0 } };

const together = (a: RestoreCounts, b: RestoreCounts): RestoreCounts => ({
  cases: { new: a.cases.new + b.cases.new, changed: a.cases.changed + b.cases.changed, same: a.cases.same + b.cases.same },
  rows: {
    added: a.rows.added + b.rows.added,
    replaced: a.rows.replaced + b.rows.replaced,
    same: a.rows.same + b.rows.same,
    kept: a.rows.kept + b.rows.kept,
  },
});
