import type { Imprint } from '../core/model/imprint.ts';
import type { Database } from './database.ts';
import type { ImprintRow } from './derived.ts';
import { isWholeImprint } from './imprint-row.ts';
import { readState } from './index-state.ts';
import { isWholeLog } from './log-row.ts';
import { markRow } from './marks.ts';
import { type PackedBuffers, packedBuffers, storedPack } from './packed-rows.ts';

/** What became different in the index after a state of it, in the order in which it has to be taken over: what went, then what is there. */
export type IndexChanges = { seq: number; gone: string[]; imprints: Imprint[] /** Cases whose imprint is damaged. */; damaged: string[] };

/** The packed casebook and what changed since; nothing of it where there is none that can be used. */
export type StoredIndex = { packed: PackedBuffers; packedSeq: number; changes: IndexChanges } | { packed?: undefined };

/** Reads the index in one moment; nothing of a damaged one, so that it is made again from the imprints. `undefined`: there is none. */
export async function readIndex(database: Database, version: number): Promise<StoredIndex | undefined> {
  const found = await database.transaction('r', [database.casebook, database.imprints, database.log], async () => {
    const state = await readState(database, version);
    if (state === undefined) return undefined;
    const stored = await storedPack(database);
    // A snapshot that is ahead of the index, or so old that what went since is forgotten, is none.
    if (typeof stored !== 'object' || stored.head.seq > state.seq || stored.head.seq < state.forgottenUpTo) return {};
    return { stored, changes: await changesAfter(database, version, stored.head.seq, state.seq) };
  });
  if (found?.stored === undefined || found.changes === undefined) return found && {};
  const packed = await packedBuffers(found.stored);
  return packed === 'damaged' ? {} : { packed, packedSeq: found.stored.head.seq, changes: found.changes };
}

/** What changed after a state that somebody has in memory; `undefined` when that is too long ago, and everything must be read. */
export async function readChanges(database: Database, version: number, after: number): Promise<IndexChanges | undefined> {
  return database.transaction('r', [database.casebook, database.imprints, database.log], async () => {
    const state = await readState(database, version);
    if (state === undefined || after < state.forgottenUpTo || after > state.seq) return undefined;
    return changesAfter(database, version, after, state.seq);
  });
}

/** Imprints by the id of their case, in pages, with the state that they are at least of. */
export async function imprintPage(database: Database, version: number, after: string, most: number): Promise<ImprintPage | undefined> {
  return database.transaction('r', [database.casebook, database.imprints], async () => {
    const state = await readState(database, version);
    if (state === undefined) return undefined;
    const rows = await database.imprints.where('caseId').above(after).limit(most).toArray();
    return { seq: state.seq, ...sorted(rows, version), last: rows.at(-1)?.caseId };
  });
}
export type ImprintPage = { seq: number; imprints: Imprint[]; damaged: string[]; last: string | undefined };

/** Cases without an imprint in the casebook, and imprints in it without a case, leaving out what is marked; for a casebook that was read row by row. */
export async function strays(database: Database, has: (caseId: string) => boolean, known: Iterable<string>): Promise<Strays> {
  const ids = new Set(await database.cases.toCollection().primaryKeys());
  return { missing: [...ids].filter((id) => !has(id)), leftOver: [...known].filter((id) => !ids.has(id)) };
}
export type Strays = { missing: string[]; leftOver: string[] };

/** Marks cases whose imprint was found damaged, within a transaction of `derive`. */
export async function markDamaged(database: Database, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length > 0) await database.marks.add(markRow({ caseIds: [...caseIds] }));
}

async function changesAfter(database: Database, version: number, after: number, seq: number): Promise<IndexChanges | undefined> {
  const lines = await database.log.where('seq').above(after).toArray();
  if (!isWholeLog(lines, after, seq)) return undefined;
  const fate = new Map<string, 'changed' | 'gone'>();
  for (const { changed, gone } of lines) {
    for (const id of changed) fate.set(id, 'changed');
    for (const id of gone) fate.set(id, 'gone');
  }
  const changed = [...fate].filter(([, is]) => is === 'changed').map(([id]) => id);
  const rows = await database.imprints.bulkGet(changed);
  const found = sorted(
    rows.filter((row) => row !== undefined),
    version,
  );
  // The imprint of a case that is being erased goes before the log says so; it is marked again, which does no harm.
  const missing = changed.filter((_, index) => rows[index] === undefined);
  return {
    seq,
    gone: [...fate].filter(([, is]) => is === 'gone').map(([id]) => id),
    imprints: found.imprints,
    damaged: [...found.damaged, ...missing],
  };
}

function sorted(rows: readonly ImprintRow[], version: number): { imprints: Imprint[]; damaged: string[] } {
  const whole = rows.filter((row) => isWholeImprint(row, version));
  const isWhole = new Set(whole);
  return { imprints: whole.map(({ imprint }) => imprint), damaged: rows.filter((row) => !isWhole.has(row)).map(({ caseId }) => caseId) };
}
