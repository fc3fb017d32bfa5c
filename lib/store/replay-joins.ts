import type { CaseFile } from '../core/model/case.ts';
import { joinedBy } from '../core/model/joined-case.ts';
import type { Database } from './database.ts';
import { partTables } from './rows.ts';

/** Stored cases that went into another one by the time a file was written: from which into which. */
export type Joins = ReadonlyMap<string, string>;

/**
 * The joins that a file tells of and the store has not heard of yet, where both cases are stored as two. A case that was
 * changed after it was seen there stays on its own: what is newer stays.
 */
export async function unheardJoins(database: Database, files: readonly CaseFile[]): Promise<Joins> {
  const joins = new Map<string, string>();
  for (const { case: owner, history } of files) {
    for (const event of history) {
      const joined = joinedBy(event);
      if (joined === undefined) continue;
      const [heard, stored, going] = await Promise.all([
        database.history.get(event.id),
        database.cases.get(owner.id),
        database.cases.get(joined.case.id),
      ]);
      if (heard !== undefined || stored === undefined || going === undefined || going.updatedAt > joined.case.updatedAt) continue;
      const draft = await database.drafts.get(going.id);
      if (draft === undefined || draft.text === joined.drafts?.from.text) joins.set(going.id, owner.id);
    }
  }
  return joins;
}

/** Carries the joins out, within the caller's transaction: every row goes over, and one case is left. */
export async function replayJoins(database: Database, joins: Joins): Promise<void> {
  for (const [from, into] of joins) {
    for (const table of partTables) await database.table(table).where('caseId').equals(from).modify({ caseId: into });
    // Its words are in the draft of the file's case, which goes in like any other row.
    await database.drafts.delete(from);
    await database.cases.delete(from);
  }
}
