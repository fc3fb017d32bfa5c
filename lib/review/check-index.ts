import { openPackedCasebook } from '../core/correlate/casebook.ts';
import type { PackedCasebook } from '../core/correlate/packed-casebook.ts';
import { imprintVersion } from '../core/model/imprint.ts';
import type { Job } from '../store/derived.ts';
import { type CompareRun, compareRun, noteRun, saysTheSame } from '../store/index-compare.ts';
import { packedBuffers, removePacked, storedPack } from '../store/packed-rows.ts';
import type { Store } from '../store/store.ts';
import { imprintOfCase } from './imprint-of-case.ts';
import { openIndex } from './open-index.ts';
import { packIndex } from './pack-index.ts';
import { type IndexPace, updateIndex } from './update-index.ts';

/** What was not as it should be, and is again. */
export type Mended = {
  /** Cases without an imprint. */
  missing: number;
  /** Imprints of cases that are not there. */
  leftOver: number;
  /** Imprints that say something else than the rows of their case. */
  outdated: number;
  /** Imprints that are not as they were written. */
  damaged: number;
  /** 1 when the packed casebook could not be used. */
  packed: number;
};

/** What came of a check; not complete when it was stopped, and the next one goes on there. */
export type IndexChecked = { ok: true; isComplete: boolean; compared: number; mended: Mended } | { ok: false; message: string };

const jobId = 'check';
const nothing: Mended = { missing: 0, leftOver: 0, outdated: 0, damaged: 0, packed: 0 };

/**
 * Holds the index against the rows, case by case, and makes again what is not as it should be. It can be stopped or end at any moment:
 * what was compared is remembered, and what was found is marked in the same transaction.
 */
export async function checkIndex(store: Store, pace: IndexPace): Promise<IndexChecked> {
  // What waits to be indexed is no fault of the index.
  const before = await updateIndex(store, pace);
  if (!before.ok) return before;
  const begun = await store.derive(async (database): Promise<Job> => {
    const known = await database.jobs.get(jobId);
    const fresh: Job = { id: jobId, kind: 'check', step: '', done: 0, of: await database.cases.count(), found: nothing };
    return known !== undefined && isJob(known) ? known : fresh;
  });
  if (!begun.ok) return begun;
  let job = begun.value;
  for (let isOver = false; !isOver; ) {
    if (pace.signal?.aborted === true) return { ok: true, isComplete: false, compared: job.done, mended: job.found as Mended };
    pace.onProgress?.({ done: job.done, of: Math.max(job.of, job.done) });
    const { step } = job;
    const run = await store.read((database) => compareRun(database, imprintVersion, step, pace.chunk));
    if (!run.ok) return run;
    const found = await foundIn(run.value, pace);
    // A run that was not gone through to its end is gone through again.
    if (found === undefined) continue;
    isOver = run.value.next === undefined;
    const next: Job = {
      ...job,
      step: run.value.next ?? step,
      done: job.done + run.value.length,
      found: { ...job.found, ...sum(job.found as Mended, found.mended) },
    };
    const noted = await store.derive((database) => noteRun(database, next, found.again));
    if (!noted.ok) return noted;
    job = next;
    await pace.rest();
  }
  return finish(store, pace, job);
}

async function finish(store: Store, pace: IndexPace, job: Job): Promise<IndexChecked> {
  const updated = await updateIndex(store, pace);
  if (!updated.ok) return updated;
  const stored = await store.read((database) => storedPack(database));
  if (!stored.ok) return stored;
  const packed = typeof stored.value === 'object' ? await packedBuffers(stored.value) : stored.value;
  const isBad = packed === 'damaged' || (packed !== undefined && !openPackedCasebook(packed as PackedCasebook).ok);
  if (isBad) {
    const removed = await store.derive(async (database) => void (await removePacked(database)));
    if (!removed.ok) return removed;
    const opened = await openIndex(store, pace.rest);
    if (!opened.ok) return opened;
    if (opened.is === 'open') {
      const packed = await packIndex(store, opened.index);
      if (!packed.ok) return packed;
    }
  }
  const done = await store.derive((database) => database.jobs.delete(jobId));
  if (!done.ok) return done;
  const mended = sum(job.found as Mended, { ...nothing, packed: isBad ? 1 : 0 });
  return { ok: true, isComplete: updated.isComplete, compared: job.done, mended };
}

async function foundIn({ sources, stored, leftOver }: CompareRun, { rest, restEvery, signal }: IndexPace) {
  const mended = { ...nothing, leftOver: leftOver.length };
  const again = [...leftOver];
  for (const [index, source] of sources.entries()) {
    if (index > 0 && index % restEvery === 0) await rest();
    if (signal?.aborted === true) return undefined;
    const there = stored.get(source.case.id);
    if (saysTheSame(there, imprintOfCase(source))) continue;
    mended[there === undefined ? 'missing' : there === 'damaged' ? 'damaged' : 'outdated'] += 1;
    again.push(source.case.id);
  }
  return { mended, again };
}

const sum = (a: Mended, b: Mended): Mended => ({
  missing: a.missing + b.missing,
  leftOver: a.leftOver + b.leftOver,
  outdated: a.outdated + b.outdated,
  damaged: a.damaged + b.damaged,
  packed: a.packed + b.packed,
});

const isJob = (job: object): job is Job => {
  const { step, done, of, found } = job as Partial<Job>;
  return (
    typeof step === 'string' &&
    [done, of, ...Object.keys(nothing).map((each) => found?.[each])].every((each) => Number.isSafeInteger(each) && Number(each) >= 0)
  );
};
