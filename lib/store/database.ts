import { Dexie, type Table } from 'dexie';
import { type DerivedKeys, type DerivedRows, derivedTables } from './derived.ts';
import { migrations } from './migrations/all.ts';
import { type Rows, type TableName, tableNames } from './rows.ts';

export const databaseName = 'second-look';

/** Who this database is, so that a database that was made anew can be told from the one the reviewer wrote in. */
export type Identity = { key: 'store'; databaseId: string /** Grows by one with every write. */; epoch: number };

/** The open database: one table per noun. Only `lib/store` and the verbs of `lib/review` see it. */
export type Database = Dexie & { [T in TableName]: Table<Rows[T], string> } & { identity: Table<Identity, string> } & {
  [T in keyof DerivedRows]: Table<DerivedRows[T], DerivedKeys[T]>;
};

/** The tables that hold what was read and written, with the store's identity; the derived ones are not among them. */
export const rowTables = (database: Database): Table[] => [...tableNames, 'identity'].map((name) => database.table(name));

/** The tables that a write of derived rows locks; `cases` is among them, so that no erased case comes back. */
export const indexTables = (database: Database): Table[] => [...derivedTables, 'cases', 'identity'].map((name) => database.table(name));

/** Where IndexedDB comes from; the browser's own when left out. Tests hand in another. */
export type Engine = { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

/** A handle on the database, not yet opened. Every write waits until it is on the disk, not only handed to the system. */
export function databaseHandle(name: string = databaseName, engine?: Engine): Database {
  const database = new Dexie(name, { ...engine, autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  for (const { number, tables, rewrite } of migrations) {
    const version = database.version(number).stores(tables);
    if (rewrite !== undefined) version.upgrade(rewrite);
  }
  return database;
}
