import type { CaseFile } from '../core/model/case.ts';
import type { Database } from './database.ts';
import { keyOf, type Rows, rowSchemas, type StoredProfile, type TableName } from './rows.ts';

/** A stored row that does not pass its schema any more; it is left where it is and shown as unreadable. */
export type UnreadableRow = { table: TableName; key: string };

/** One case whole, oldest rows first, and what could not be read of it. */
export type LoadedCase = { file: CaseFile; unreadable: UnreadableRow[] };

/** Everything stored about a case; `undefined` when there is no such case, or its own row cannot be read. */
export async function loadCase(database: Database, caseId: string): Promise<LoadedCase | undefined> {
  return database.transaction('r', database.tables, async () => {
    const unreadable: UnreadableRow[] = [];
    const checked = async <T extends TableName>(table: T): Promise<Rows[T][]> =>
      admitted(table, (await database.table(table).where('caseId').equals(caseId).toArray()) as unknown[], unreadable);
    const [owner, profiles, notes, drafts, opinions, corrections, answers, history] = await Promise.all([
      database.cases.get(caseId),
      checked('profiles'),
      checked('notes'),
      checked('drafts'),
      checked('opinions'),
      checked('corrections'),
      checked('answers'),
      checked('history'),
    ]);
    const record = admitted('cases', owner === undefined ? [] : [owner], unreadable)[0];
    if (record === undefined) return undefined;
    const draft = drafts[0];
    return {
      file: {
        case: record,
        profiles: inOrder(profiles, (each) => each.readAt).map(withoutCase),
        notes: inOrder(notes, (each) => each.createdAt),
        ...(draft === undefined ? {} : { draft }),
        opinions: inOrder(opinions, (each) => each.at),
        corrections: inOrder(corrections, (each) => each.at),
        answers: inOrder(answers, (each) => each.at),
        history: inOrder(history, (each) => each.at),
      },
      unreadable,
    };
  });
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
