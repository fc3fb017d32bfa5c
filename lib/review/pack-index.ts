import { imprintVersion } from '../core/model/imprint.ts';
import { readState, stateRow } from '../store/index-state.ts';
import { packedSeq, putPacked } from '../store/packed-rows.ts';
import type { Store } from '../store/store.ts';
import type { OpenIndex } from './open-index.ts';

/** Changes that opening may have to take over before a new snapshot is worth its writing. */
const packAfter = 200;

/** Lines of the log that stay for windows that are a little behind; others open the snapshot anew. */
const linesKept = 20;

/** Whether the snapshot on the disk should be replaced. What went must not stay in it. */
export const isWorthPacking = ({ toPack }: OpenIndex): boolean => toPack.gone > 0 || toPack.changed >= packAfter;

/**
 * Writes a snapshot of the casebook in one transaction. `isPacked` is false when the disk has a later one already.
 */
export async function packIndex(store: Store, index: OpenIndex): Promise<{ ok: true; isPacked: boolean } | { ok: false; message: string }> {
  const packed = index.casebook.pack();
  const { seq } = index;
  const done = await store.derive(async (database) => {
    const state = await readState(database, imprintVersion);
    const before = (await packedSeq(database)) ?? 0;
    if (state === undefined || state.seq < seq || state.forgottenUpTo > seq || before > seq) return false;
    await putPacked(database, packed, seq);
    const forgottenUpTo = Math.max(state.forgottenUpTo, seq - linesKept);
    await database.log.where('seq').belowOrEqual(forgottenUpTo).delete();
    await database.casebook.put(stateRow({ ...state, forgottenUpTo }));
    return true;
  });
  if (!done.ok) return done;
  if (done.value && index.seq === seq) index.toPack = { changed: 0, gone: 0 };
  return { ok: true, isPacked: done.value };
}
