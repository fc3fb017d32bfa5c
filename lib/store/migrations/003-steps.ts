import type { Migration } from './migration.ts';

/** Which steps of verification were done for a case. */
export const steps: Migration = { number: 3, name: 'steps', tables: { steps: 'id, caseId' } };
