import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CanaryPlace } from '../../lib/store/canary.ts';
import { databaseHandle, type Engine } from '../../lib/store/database.ts';
import { type Rows, type TableName, tableNames } from '../../lib/store/rows.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

/** Ids in the order of their making: `a-1`, `a-2`… */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${String(++count).padStart(6, '0')}`;
}

/** A memory outside the database, as `storage.local` is. */
export function aCanaryPlace(): CanaryPlace & { value: unknown } {
  const place = {
    value: undefined as unknown,
    read: async () => structuredClone(place.value),
    write: async (canary: unknown) => {
      place.value = structuredClone(canary);
    },
  };
  return place;
}

/** One browser's disk: an IndexedDB and a canary, on which stores can be opened as from several windows. */
export function aDisk() {
  const engine: Engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const place = aCanaryPlace();
  const newId = countingIds('db');
  return { engine, place, open: (): Store => openStore({ canary: place, newId, engine, delaysMs: [0, 0, 0] }) };
}
export type Disk = ReturnType<typeof aDisk>;

/** Every row of every table, past the store: what is really on the disk. */
export async function allRows({ engine }: Pick<Disk, 'engine'>): Promise<{ [T in TableName]: Rows[T][] }> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const rows = await Promise.all(tableNames.map(async (table) => [table, await database.table(table).toArray()] as const));
  database.close();
  return Object.fromEntries(rows) as unknown as { [T in TableName]: Rows[T][] };
}
