import type { Transaction } from 'dexie';

/**
 * One step of the database's schema. Released steps are never edited: a change is a new file with the next number, and a
 * test that runs it on an example stored by the version before.
 */
export type Migration = {
  /** Version of the schema that this step leads to. */
  number: number;
  /** What changes, in a few words. */
  name: string;
  /** Tables and indexes that are new or different, in Dexie's notation. */
  tables: Record<string, string | null>;
  /** Rewrites stored rows; runs inside the upgrade, so it may touch this database only. */
  rewrite?: (transaction: Transaction) => PromiseLike<unknown>;
};
