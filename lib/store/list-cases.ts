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

/** The files of some cases by id. A case that is gone, or whose own row cannot be read, is left out. */
export async function loadCases(database: Database, ids: readonly string[]): Promise<Map<string, CaseFile>> {
  return database.transaction('r', database.tables, async () => {
    const loaded = await Promise.all(ids.map((id) => loadCase(database, id)));
    return new Map(loaded.flatMap((each) => (each === undefined ? [] : [[each.file.case.id, each.file] as const])));
  });
}
