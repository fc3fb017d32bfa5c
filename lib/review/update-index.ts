import { type Imprint, imprintVersion } from '../core/model/imprint.ts';
import { applyBatch, beginIndex, gatherMarks, type IndexBatch, nextBatch, pendingCases } from '../store/index-batch.ts';
import type { Store } from '../store/store.ts';
import { imprintOfCase } from './imprint-of-case.ts';

/** How a long job over the index is done: how much at a time, and what happens in between. */
export type IndexPace = {
  /** Cases of one transaction, 2,000 at most. */
  chunk: number;
  /** Called after every few cases; the job goes on when it resolves. */
  rest: () => Promise<void>;
  /** Cases that are computed between two rests. */
  restEvery: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: IndexProgress) => void) | undefined;
};
export type IndexProgress = { done: number; of: number };

/** What came of bringing the index up to date: whether nothing waits any more, and how many cases were indexed. */
export type IndexUpdated = { ok: true; isComplete: boolean; indexed: number } | { ok: false; message: string };

/**
 * Indexes every case whose rows changed since it was indexed. Each batch is one transaction that also says how far it came: an end at
 * any moment loses nothing, and the next call goes on there. Two that run at once do no harm, only the same work twice.
 */
export async function updateIndex(store: Store, pace: IndexPace): Promise<IndexUpdated> {
  let indexed = 0;
  const gathered = await store.derive((database) => gatherMarks(database, imprintVersion));
  if (!gathered.ok) return gathered;
  for (let overtaken = 0; ; ) {
    if (pace.signal?.aborted === true) return { ok: true, isComplete: false, indexed };
    const next = await store.read((database) => nextBatch(database, imprintVersion, pace.chunk));
    if (!next.ok) return next;
    if (next.value.is === 'none') return { ok: true, isComplete: true, indexed };
    if (next.value.is === 'unusable') {
      const begun = await store.derive((database) => beginIndex(database, imprintVersion));
      if (!begun.ok) return begun;
      continue;
    }
    const { batch } = next.value;
    const imprints = await imprintsOf(batch, pace);
    if (imprints === undefined) return { ok: true, isComplete: false, indexed };
    const applied = await store.derive(async (database) => {
      const isApplied = await applyBatch(database, batch, imprints);
      return { isApplied, pending: await pendingCases(database) };
    });
    if (!applied.ok) return applied;
    // Another window is at it too. After a few rounds it is left to that one.
    overtaken = applied.value.isApplied ? 0 : overtaken + 1;
    if (overtaken > 20) return { ok: true, isComplete: false, indexed };
    if (applied.value.isApplied) indexed += batch.behind.length;
    pace.onProgress?.({ done: indexed, of: indexed + applied.value.pending });
    await pace.rest();
  }
}

async function imprintsOf({ sources }: IndexBatch, { rest, restEvery, signal }: IndexPace): Promise<Imprint[] | undefined> {
  const imprints: Imprint[] = [];
  for (const [index, source] of sources.entries()) {
    if (index > 0 && index % restEvery === 0) await rest();
    if (signal?.aborted === true) return undefined;
    imprints.push(imprintOfCase(source));
  }
  return imprints;
}
