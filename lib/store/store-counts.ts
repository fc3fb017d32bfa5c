import type { Database } from './database.ts';

/** How much is stored, in rows. */
export type StoreCounts = { cases: number; profiles: number; notes: number; opinions: number; corrections: number; answers: number };

/** Counts what is stored, by index and without opening a row. */
export async function storeCounts(database: Database): Promise<StoreCounts> {
  const [cases = 0, profiles = 0, notes = 0, opinions = 0, corrections = 0, answers = 0] = await Promise.all([
    database.cases.count(),
    database.profiles.count(),
    database.notes.count(),
    database.opinions.count(),
    database.corrections.count(),
    database.answers.count(),
  ]);
  return { cases, profiles, notes, opinions, corrections, answers };
}
