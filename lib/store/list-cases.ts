import type { CaseFile } from '../core/model/case.ts';
import { loadCase } from './case-file.ts';
import type { Database } from './database.ts';

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
 */
export async function loadCases(database: Database, ids: readonly string[]): Promise<{ files: CaseFile[]; unreadable: number }> {
  return database.transaction('r', database.tables, async () => {
    const loaded = await Promise.all(
      ids.map(async (id) => (await loadCase(database, id)) ?? ((await database.cases.get(id)) ? 'unreadable' : undefined)),
    );
    const files = loaded.flatMap((each) => (typeof each === 'object' ? [each.file] : []));
    const unreadable = loaded.reduce(
      (sum, each) => sum + (typeof each === 'object' ? each.unreadable.length : each === undefined ? 0 : 1),
      0,
    );
    return { files, unreadable };
  });
}
