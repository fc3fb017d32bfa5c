import type { CaseFile } from '../core/model/case.ts';
import { caseOf, type LoadedCase, loadCase, tablesOfCase } from './case-file.ts';
import { type Database, rowTables } from './database.ts';

/** When a case changed last: what a list needs to know which cases it has yet to load. */
export type CaseKey = { id: string; updatedAt: string };

/** Every case's key, the one changed last first; read from the index without opening a row. */
export async function caseKeys(database: Database): Promise<CaseKey[]> {
  const keys: CaseKey[] = [];
  await database.cases.orderBy('updatedAt').eachKey((updatedAt, { primaryKey }) => {
    keys.push({ id: primaryKey, updatedAt: String(updatedAt) });
  });
  return keys.reverse();
}

/**
 * The files of some cases, in the order of their ids. A case that is gone is left out; one whose own row cannot be read
 * is left out and counted, like every single row that cannot be read.
 *
 * Many cases whose ids stand close to each other are read at once, which is many times as fast as one by one.
 */
export async function loadCases(database: Database, ids: readonly string[]): Promise<{ files: CaseFile[]; unreadable: number }> {
  return database.transaction('r', rowTables(database), async () => {
    const loaded = (await areClose(database, ids)) ? await atOnce(database, ids) : await oneByOne(database, ids);
    const files = loaded.flatMap((each) => (typeof each === 'object' ? [each.file] : []));
    const unreadable = loaded.reduce(
      (sum, each) => sum + (typeof each === 'object' ? each.unreadable.length : each === undefined ? 0 : 1),
      0,
    );
    return { files, unreadable };
  });
}

type Found = LoadedCase | 'unreadable' | undefined;

/** Whether most cases between the first and the last id are asked for, so that reading all of them wastes little. */
async function areClose(database: Database, ids: readonly string[]): Promise<boolean> {
  if (ids.length <= 20) return false;
  const [first, last] = ends(ids);
  return (await database.cases.where('id').between(first, last, true, true).count()) <= 2 * ids.length;
}

function ends(ids: readonly string[]): [string, string] {
  const inOrder = ids.toSorted();
  return [inOrder[0] ?? '', inOrder.at(-1) ?? ''];
}

async function oneByOne(database: Database, ids: readonly string[]): Promise<Found[]> {
  return Promise.all(
    ids.map(async (id) => (await loadCase(database, id)) ?? ((await database.cases.get(id)) ? ('unreadable' as const) : undefined)),
  );
}

async function atOnce(database: Database, ids: readonly string[]): Promise<Found[]> {
  const [first, last] = ends(ids);
  const [owners, ...tables] = await Promise.all([
    database.cases.where('id').between(first, last, true, true).toArray(),
    ...tablesOfCase.map(
      (table): Promise<{ caseId: string }[]> => database.table(table).where('caseId').between(first, last, true, true).toArray(),
    ),
  ]);
  const ownerOf = new Map(owners.map((owner) => [owner.id, owner]));
  const rowsOf = new Map(tablesOfCase.map((table, index) => [table, Map.groupBy(tables[index] ?? [], ({ caseId }) => caseId)]));
  return ids.map((id) => {
    const owner = ownerOf.get(id);
    return owner && (caseOf(owner, (table) => rowsOf.get(table)?.get(id) ?? []) ?? 'unreadable');
  });
}
