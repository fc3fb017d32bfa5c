import type { Migration } from './migration.ts';

/** What the reviewer said of two cases that share something, and when a candidate is to be looked at again. */
export const links: Migration = {
  number: 4,
  name: 'links',
  tables: { linkOpinions: 'id, caseId, otherCase', reminders: 'id, caseId, due' },
};
