import type { Migration } from './migration.ts';

/**
 * The first schema. Every index serves one question: cases by date, name, status, tag and account; parts by case; visits
 * by case and time, with the site in the key, so that a list of cases never opens a profile.
 */
export const first: Migration = {
  number: 1,
  name: 'first',
  tables: {
    cases: 'id, updatedAt, title, status, *tags, *accounts',
    profiles: 'id, caseId, [caseId+readAt+site]',
    notes: 'id, caseId',
    drafts: 'caseId',
    opinions: 'id, caseId',
    corrections: 'id, caseId',
    answers: 'id, caseId',
    history: 'id, caseId, [caseId+subject]',
    identity: 'key',
  },
};
