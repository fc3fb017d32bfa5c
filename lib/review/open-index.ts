import { type Casebook, openCasebook, openPackedCasebook } from '../core/correlate/casebook.ts';
import type { PackedCasebook } from '../core/correlate/packed-casebook.ts';
import { imprintVersion } from '../core/model/imprint.ts';
import { pendingCases } from '../store/index-batch.ts';
import { type IndexChanges, imprintPage, markDamaged, readChanges, readIndex, strays } from '../store/index-changes.ts';
import type { Store } from '../store/store.ts';

/** The casebook in memory, and the state of the index that it shows. `toPack` is how much of it no snapshot has. */
export type OpenIndex = { casebook: Casebook; seq: number; toPack: { changed: number; gone: number } };

/** The index as it is stored. `absent` is one that has to be built first; `pending` are cases that wait to be indexed. */
export type IndexOpened =
  | { ok: true; is: 'open'; index: OpenIndex; pending: number }
  | { ok: true; is: 'absent' }
  | { ok: false; message: string };

/** Imprints that are read at once where there is no snapshot. */
const page = 1_000;

/** Opens the snapshot and takes over what changed since; without one that can be used, all imprints are read. */
export async function openIndex(store: Store, rest: () => Promise<void>): Promise<IndexOpened> {
  const read = await store.read((database) => readIndex(database, imprintVersion));
  if (!read.ok) return read;
  if (read.value === undefined) return { ok: true, is: 'absent' };
  if (read.value.packed === undefined) return fromImprints(store, rest);
  const { packed, packedSeq, changes } = read.value;
  const opened = openPackedCasebook(packed as PackedCasebook);
  if (!opened.ok) return fromImprints(store, rest);
  const index: OpenIndex = { casebook: opened.casebook, seq: packedSeq, toPack: { changed: 0, gone: 0 } };
  return finish(store, index, changes);
}

/**
 * Takes over what changed in the index since, here or in another window.
 *
 * @returns false when it is too far behind and has to be opened anew
 */
export async function catchUp(store: Store, index: OpenIndex): Promise<{ ok: true; isCurrent: boolean } | { ok: false; message: string }> {
  const read = await store.read((database) => readChanges(database, imprintVersion, index.seq));
  if (!read.ok) return read;
  if (read.value === undefined) return { ok: true, isCurrent: false };
  takeOver(index, read.value);
  return mended(store, read.value.damaged, { ok: true, isCurrent: true });
}

async function fromImprints(store: Store, rest: () => Promise<void>): Promise<IndexOpened> {
  const casebook = openCasebook();
  let from: number | undefined;
  const damaged: string[] = [];
  for (let after = ''; ; ) {
    const read = await store.read((database) => imprintPage(database, imprintVersion, after, page));
    if (!read.ok) return read;
    if (read.value === undefined) return { ok: true, is: 'absent' };
    from ??= read.value.seq;
    for (const imprint of read.value.imprints) casebook.put(imprint);
    damaged.push(...read.value.damaged);
    if (read.value.last === undefined) break;
    after = read.value.last;
    await rest();
  }
  const stray = await store.read((database) =>
    database.transaction('r', database.cases, () => strays(database, casebook.has, casebook.caseIds())),
  );
  if (!stray.ok) return stray;
  damaged.push(...stray.value.missing, ...stray.value.leftOver);
  // What changed while the pages were read is taken over like any later change.
  const index: OpenIndex = { casebook, seq: from, toPack: { changed: Number.POSITIVE_INFINITY, gone: 0 } };
  const since = await store.read((database) => readChanges(database, imprintVersion, index.seq));
  if (!since.ok) return since;
  if (since.value === undefined) return { ok: true, is: 'absent' };
  return finish(store, index, { ...since.value, damaged: [...new Set([...damaged, ...since.value.damaged])] });
}

async function finish(store: Store, index: OpenIndex, changes: IndexChanges): Promise<IndexOpened> {
  takeOver(index, changes);
  const marked = await mended(store, changes.damaged, { ok: true as const });
  if (!marked.ok) return marked;
  const pending = await store.read((database) => database.transaction('r', database.marks, () => pendingCases(database)));
  return pending.ok ? { ok: true, is: 'open', index, pending: pending.value } : pending;
}

function takeOver(index: OpenIndex, { seq, gone, imprints, damaged }: IndexChanges): void {
  for (const id of [...gone, ...damaged]) index.casebook.remove(id);
  for (const imprint of imprints) index.casebook.put(imprint);
  index.toPack.changed += imprints.length;
  index.toPack.gone += gone.length;
  index.seq = seq;
}

/** A damaged imprint is left out and made again from its case. */
async function mended<T extends { ok: true }>(
  store: Store,
  damaged: readonly string[],
  done: T,
): Promise<T | { ok: false; message: string }> {
  if (damaged.length === 0) return done;
  const marked = await store.derive((database) => markDamaged(database, damaged));
  return marked.ok ? done : marked;
}
