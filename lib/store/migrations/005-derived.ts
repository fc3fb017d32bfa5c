import type { Migration } from './migration.ts';

/** What is derived from the rows to find the cases that share something: made again at any time, in no backup, and no loss when gone. */
export const derived: Migration = {
  number: 5,
  name: 'derived',
  tables: { imprints: 'caseId', log: 'seq', marks: '++id, count', casebook: 'key', jobs: 'id' },
};
