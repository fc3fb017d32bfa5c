import type { Imprint } from '../core/model/imprint.ts';
import type { Database } from './database.ts';
import type { IndexState, Mark } from './derived.ts';
import { imprintRow } from './imprint-row.ts';
import { type ImprintSources, imprintSources } from './imprint-sources.ts';
import { readState, stateRow } from './index-state.ts';
import { logRow } from './log-row.ts';
import { isWholeMark, markRow } from './marks.ts';
import { removePacked } from './packed-rows.ts';

/**
 * The next cases to be indexed. `behind` are the ids, `sources` what is there of them; `used` are the marks that they come from, and
 * what is left of the last one. It holds for one state of the index only.
 */
export type IndexBatch = {
  state: IndexState;
  behind: string[];
  sources: ImprintSources[];
  used: number[];
  left?: Mark;
};

/** What there is to do: a batch, nothing, or to begin anew because the index cannot be trusted. */
export type NextBatch = { is: 'batch'; batch: IndexBatch } | { is: 'none' } | { is: 'unusable' };

/** Marks that are looked at for one batch; each names one to 500 cases. */
const marksAtOnce = 32;
/** Cases by name from which on going through all of them is faster, when they are a quarter of all. */
const manyNamed = 2_000;

/** Reads the next batch of at most `most` cases; changes made now come before the long walk over everything. */
export async function nextBatch(database: Database, version: number, most: number): Promise<NextBatch> {
  const tables = [database.marks, database.casebook, database.cases, database.profiles, database.corrections];
  return database.transaction('r', tables, async () => {
    const state = await readState(database, version);
    if (state === undefined) return { is: 'unusable' };
    const marks = await database.marks.limit(marksAtOnce).toArray();
    if (!marks.every(isWholeMark)) return { is: 'unusable' };
    const named = marks.filter((mark) => 'caseIds' in mark);
    const walk = marks.find((mark) => 'after' in mark);
    const taken = named.length > 0 ? fromNamed(named, most) : walk === undefined ? undefined : await fromWalk(database, walk, most);
    if (taken === undefined) return { is: 'none' };
    return { is: 'batch', batch: { state, ...taken, sources: await imprintSources(database, taken.behind) } };
  });
}

type Taken = Pick<IndexBatch, 'behind' | 'used' | 'left'>;

function fromNamed(marks: readonly Mark[], most: number): Taken {
  const behind = new Set<string>();
  const used: number[] = [];
  for (const mark of marks) {
    if (!('caseIds' in mark) || mark.id === undefined || behind.size >= most) break;
    used.push(mark.id);
    const [now, later] = [mark.caseIds.slice(0, most - behind.size), mark.caseIds.slice(most - behind.size)];
    for (const id of now) behind.add(id);
    if (later.length > 0) return { behind: [...behind], used, left: { ...markRow({ caseIds: later }), id: mark.id } };
  }
  return { behind: [...behind], used };
}

async function fromWalk(database: Database, walk: Mark, most: number): Promise<Taken> {
  if (!('after' in walk) || walk.id === undefined) return { behind: [], used: [] };
  const behind = await database.cases.where('id').above(walk.after).limit(most).primaryKeys();
  const last = behind.at(-1);
  // The cases are counted once, when the walk begins.
  const of = walk.of > 0 ? walk.of : await database.cases.count();
  const done = walk.done + behind.length;
  const isOver = last === undefined || behind.length < most;
  return {
    behind,
    used: [walk.id],
    ...(isOver ? {} : { left: { ...markRow({ after: last, done, of: Math.max(of, done) }), id: walk.id } }),
  };
}

/**
 * Puts the imprints of a batch in, within a transaction of `derive`. Nothing is changed, and `false` comes back, when the index has
 * changed since the batch was read: what was computed may be older than what is there. An imprint of a case that is gone never goes in.
 */
export async function applyBatch(database: Database, batch: IndexBatch, imprints: readonly Imprint[]): Promise<boolean> {
  const { state, behind, used, left } = batch;
  const now = await readState(database, state.version);
  if (now?.seq !== state.seq) return false;
  const seq = state.seq + 1;
  const alive = new Set(await database.cases.where('id').anyOf(behind).primaryKeys());
  const gone = behind.filter((id) => !alive.has(id));
  const kept = imprints.filter(({ caseId }) => alive.has(caseId));
  await database.imprints.bulkPut(kept.map(imprintRow));
  await database.imprints.bulkDelete(gone);
  await database.log.put(logRow({ seq, changed: kept.map(({ caseId }) => caseId), gone }));
  await database.marks.bulkDelete(used);
  if (left !== undefined) await database.marks.put(left);
  await database.casebook.put(stateRow({ ...state, seq }));
  return true;
}

/** Begins the index anew, within a transaction of `derive`: everything derived goes, and every case is marked. */
export async function beginIndex(database: Database, version: number): Promise<void> {
  // Somebody else may have begun meanwhile.
  if ((await readState(database, version)) !== undefined && (await database.marks.toArray()).every(isWholeMark)) return;
  // Windows that are open must see a state later than any they know.
  const logged = Number(await database.log.toCollection().lastKey());
  const before = Number(((await database.casebook.get('state')) as Partial<IndexState> | undefined)?.seq);
  const seq = Math.max(...[logged, before].filter((each) => Number.isSafeInteger(each) && each < 2 ** 40), 0) + 1;
  await database.imprints.clear();
  await database.log.clear();
  await database.marks.clear();
  await removePacked(database);
  await database.marks.add(markRow({ after: '', done: 0, of: await database.cases.count() }));
  await database.casebook.put(stateRow({ version, seq, forgottenUpTo: seq }));
}

/** After a large import: one walk over everything in place of marks by name, within a transaction of `derive`. */
export async function gatherMarks(database: Database, version: number): Promise<void> {
  const state = await readState(database, version);
  const pending = await pendingCases(database);
  if (state === undefined || pending <= manyNamed) return;
  const cases = await database.cases.count();
  const marks = await database.marks.count();
  if (marks < 2 || pending < cases / 4) return;
  await database.marks.clear();
  await database.marks.add(markRow({ after: '', done: 0, of: cases }));
  // Batches that were read before this must not be put in.
  const seq = state.seq + 1;
  await database.log.put(logRow({ seq, changed: [], gone: [] }));
  await database.casebook.put(stateRow({ ...state, seq }));
}

/** How many cases wait to be indexed; read from the index, without opening a mark. */
export async function pendingCases(database: Database): Promise<number> {
  let pending = 0;
  await database.marks.orderBy('count').eachKey((count) => {
    pending += Number(count);
  });
  // One whose count is damaged stands in no index, and is a mark all the same.
  return Math.max(pending, await database.marks.count());
}
