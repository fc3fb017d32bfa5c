import type { Migration } from './migration.ts';

/** Visits by the address of their page, so that the toolbar button can say of a page that its candidate is known. */
export const address: Migration = {
  number: 2,
  name: 'address',
  tables: { profiles: 'id, caseId, [caseId+readAt+site], url' },
};
