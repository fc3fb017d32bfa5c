import { derivedTables } from '../store/derived.ts';
import { tableNames } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Erases every case and everything about it, in one transaction; the store itself stays, so that this is no loss to it. */
export async function eraseEverything(store: Store): Promise<{ ok: true } | { ok: false; message: string }> {
  const result = await store.write(async (database) => {
    for (const table of [...tableNames, ...derivedTables]) await database.table(table).clear();
  });
  return result.ok ? { ok: true } : { ok: false, message: result.message };
}
