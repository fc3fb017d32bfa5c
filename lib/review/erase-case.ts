import { partTables } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Erases a case and everything that refers to it, in one transaction. Nothing brings it back but a backup file. */
export async function eraseCase(store: Store, caseId: string): Promise<{ ok: true } | { ok: false; message: string }> {
  const result = await store.write(async (database) => {
    for (const table of partTables) await database.table(table).where('caseId').equals(caseId).delete();
    await database.drafts.delete(caseId);
    await database.cases.delete(caseId);
  });
  return result.ok ? { ok: true } : { ok: false, message: result.message };
}
