import type { Database } from '../store/database.ts';
import { forgetInMap } from '../store/map-rows.ts';
import { partTables } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Erases a case and everything that refers to it, in one transaction. Nothing brings it back but a backup file. */
export function eraseCase(store: Store, caseId: string): Promise<{ ok: true } | { ok: false; message: string }> {
  return eraseCases(store, [caseId]);
}

/** Erases several cases, all of them or none. */
export async function eraseCases(store: Store, caseIds: readonly string[]): Promise<{ ok: true } | { ok: false; message: string }> {
  const result = await store.write(async (database) => {
    for (const table of partTables) await database.table(table).where('caseId').anyOf(caseIds).delete();
    await eraseWordsAbout(database, caseIds);
    await database.drafts.bulkDelete([...caseIds]);
    await database.cases.bulkDelete([...caseIds]);
    await forgetInMap(database, caseIds);
  });
  return result.ok ? { ok: true } : { ok: false, message: result.message };
}

/** What was said of the candidates in cases that stay: it names them, and so do the events that tell of it. */
async function eraseWordsAbout(database: Database, caseIds: readonly string[]): Promise<void> {
  const said = await database.linkOpinions.where('otherCase').anyOf(caseIds).toArray();
  await database.linkOpinions.bulkDelete(said.map(({ id }) => id));
  await database.history
    .where('[caseId+subject]')
    .anyOf(said.map(({ id, caseId }) => [caseId, id]))
    .delete();
}
