import type { IDBFactory } from 'fake-indexeddb';

/** A database as one version of the extension left it on the disk. */
export type StoredExample = {
  schema: Record<
    string,
    { keyPath: string; autoIncrement?: boolean; indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[] }
  >;
  rows: Record<string, unknown[]>;
};

/** Writes an example as the version of the extension with this schema did, without any code of the product. */
export async function storeExample(indexedDB: IDBFactory, example: StoredExample, schemaVersion: number): Promise<void> {
  // Dexie counts in tens.
  const opening = indexedDB.open('second-look', schemaVersion * 10);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, autoIncrement = false, indexes }] of Object.entries(example.schema)) {
      const table = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) table.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
    }
  };
  await new Promise((done) => opening.addEventListener('success', done));
  const transaction = opening.result.transaction(Object.keys(example.rows), 'readwrite');
  for (const [table, rows] of Object.entries(example.rows)) for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((done) => transaction.addEventListener('complete', done));
  opening.result.close();
}
