import type { CaseFile } from '../core/model/case.ts';
import { type Database, rowTables } from './database.ts';
import { keyOf, type Rows, rowSchemas, type StoredProfile, type TableName } from './rows.ts';

/** A stored row that does not pass its schema any more; it is left where it is and shown as unreadable. */
export type UnreadableRow = { table: TableName; key: string };

/** One case whole, oldest rows first, and what could not be read of it. */
export type LoadedCase = { file: CaseFile; unreadable: UnreadableRow[] };

/** Tables whose rows name their case. */
export const tablesOfCase = [
  'profiles',
  'notes',
  'drafts',
  'opinions',
  'corrections',
  'answers',
  'steps',
  'linkOpinions',
  'reminders',
  'history',
] as const satisfies TableName[];
type TableOfCase = (typeof tablesOfCase)[number];

/** Everything stored about a case; `undefined` when there is no such case, or its own row cannot be read. */
export async function loadCase(database: Database, caseId: string): Promise<LoadedCase | undefined> {
  return database.transaction('r', rowTables(database), async () => {
    const [owner, ...rows] = await Promise.all([
      database.cases.get(caseId),
      ...tablesOfCase.map((table): Promise<unknown[]> => database.table(table).where('caseId').equals(caseId).toArray()),
    ]);
    const byTable = new Map(tablesOfCase.map((table, index) => [table, rows[index] ?? []]));
    return caseOf(owner, (table) => byTable.get(table) ?? []);
  });
}

/** A case put together from its own row and the rows of each table that name it, all as they are stored. */
export function caseOf(owner: unknown, rowsOf: (table: TableOfCase) => readonly unknown[]): LoadedCase | undefined {
  const unreadable: UnreadableRow[] = [];
  const checked = <T extends TableOfCase>(table: T): Rows[T][] => admitted(table, rowsOf(table), unreadable);
  const record = admitted('cases', owner === undefined ? [] : [owner], unreadable)[0];
  if (record === undefined) return undefined;
  const draft = checked('drafts')[0];
  return {
    file: {
      case: record,
      profiles: inOrder(checked('profiles'), (each) => each.readAt).map(withoutCase),
      notes: inOrder(checked('notes'), (each) => each.createdAt),
      ...(draft === undefined ? {} : { draft }),
      opinions: inOrder(checked('opinions'), (each) => each.at),
      corrections: inOrder(checked('corrections'), (each) => each.at),
      answers: inOrder(checked('answers'), (each) => each.at),
      steps: inOrder(checked('steps'), (each) => each.at),
      linkOpinions: inOrder(checked('linkOpinions'), (each) => each.at),
      reminders: inOrder(checked('reminders'), (each) => each.at),
      history: inOrder(checked('history'), (each) => each.at),
    },
    unreadable,
  };
}

function admitted<T extends TableName>(table: T, rows: readonly unknown[], unreadable: UnreadableRow[]): Rows[T][] {
  return rows.flatMap((row) => {
    const result = rowSchemas[table].safeParse(row);
    if (result.success) return [result.data];
    unreadable.push({ table, key: String(keyOf(table, row as Rows[T])) });
    return [];
  });
}

function withoutCase({ caseId: _, ...profile }: StoredProfile): Omit<StoredProfile, 'caseId'> {
  return profile;
}

const inOrder = <T>(rows: T[], at: (row: T) => string): T[] => rows.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
