import { joinedBy } from '../core/model/joined-case.ts';
import type { Database } from './database.ts';

/**
 * The case that has the rows of a case now: itself, or the one that it was joined into, and so on. `undefined` when it was
 * erased or never was.
 */
export async function homeOfCase(database: Database, caseId: string): Promise<string | undefined> {
  const been = new Set<string>();
  for (let id = caseId; !been.has(id); ) {
    if ((await database.cases.get(id)) !== undefined) return id;
    been.add(id);
    const next = await joinedInto(database, id);
    if (next === undefined) return undefined;
    id = next;
  }
  return undefined;
}

/** The case whose history says that this one was joined into it. Looks through keys only; asked for cases that are gone. */
async function joinedInto(database: Database, caseId: string): Promise<string | undefined> {
  const about: string[] = [];
  await database.history.orderBy('[caseId+subject]').eachKey((key, { primaryKey }) => {
    if ((key as unknown as [string, string])[1] === caseId) about.push(primaryKey);
  });
  const events = await database.history.bulkGet(about);
  return events.find((event) => event !== undefined && joinedBy(event) !== undefined)?.caseId;
}
