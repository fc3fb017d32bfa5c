import type { Case } from '../core/model/case.ts';
import type { JoinedCase } from '../core/model/joined-case.ts';
import type { Database } from '../store/database.ts';
import { partTables } from '../store/rows.ts';

type RowKeys = JoinedCase['rows'];

/** Keys of the rows of a case, by table. */
export async function rowKeys(database: Database, caseId: string): Promise<RowKeys> {
  const found = await Promise.all(
    partTables.map(
      async (table) => [table, (await database.table(table).where('caseId').equals(caseId).primaryKeys()) as string[]] as const,
    ),
  );
  return Object.fromEntries(found.filter(([, each]) => each.length > 0));
}

/** Gives rows of one case to another; what is not there or belongs to a third case is left alone. */
export async function moveRows(database: Database, rows: RowKeys, from: string, into: string): Promise<void> {
  for (const table of partTables) {
    const wanted = rows[table] ?? [];
    await database
      .table(table)
      .where(':id')
      .anyOf(wanted)
      .and((row: { caseId: string }) => row.caseId === from)
      .modify({ caseId: into });
  }
}

/** Events of a case that speak of these rows: what was done to a row goes where the row goes. */
export async function eventsAbout(database: Database, caseId: string, rows: RowKeys): Promise<string[]> {
  const subjects = new Set(Object.values(rows).flat());
  const events = await database.history.where('caseId').equals(caseId).toArray();
  return events.filter(({ subject }) => subjects.has(subject)).map(({ id }) => id);
}

/** Keys of the rows of a case that belong to one of these accounts. */
export async function rowsOfAccounts(database: Database, { id }: Case, accounts: readonly string[]): Promise<RowKeys> {
  const [profiles, corrections] = await Promise.all([
    database.profiles.where('caseId').equals(id).toArray(),
    database.corrections.where('caseId').equals(id).toArray(),
  ]);
  const of = (rows: readonly { id: string; account: string }[]) =>
    rows.filter((row) => accounts.includes(row.account)).map((row) => row.id);
  return { profiles: of(profiles), corrections: of(corrections) };
}
