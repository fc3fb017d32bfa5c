import { caseRecord } from '../core/model/case.ts';
import { z } from '../core/model/zod.ts';
import type { Database } from '../store/database.ts';
import { keyOf, type Rows, rowSchemas, type TableName, tableNames } from '../store/rows.ts';

/** Parts of a case's own row that an undo puts back. */
const caseParts = caseRecord.pick({ title: true, status: true, statusReason: true, tags: true, accounts: true }).partial();
export type CaseParts = z.infer<typeof caseParts>;

/** How things stood before an event: the case's own fields, and rows by table and key; null for a row that was not there. */
export const snapshot = z.strictObject({
  case: caseParts.optional(),
  rows: z
    .array(z.strictObject({ table: z.enum(tableNames as [TableName, ...TableName[]]), key: z.string().min(1).max(100), row: z.json() }))
    .max(500)
    .optional(),
});
export type Snapshot = z.infer<typeof snapshot>;

/** How the named rows and case fields stand now. */
export async function snapshotOf(database: Database, caseId: string, like: Snapshot): Promise<Snapshot> {
  const [owner, rows] = await Promise.all([
    like.case === undefined ? undefined : database.cases.get(caseId),
    Promise.all(
      (like.rows ?? []).map(async ({ table, key }) => ({
        table,
        key,
        row: JSON.parse(JSON.stringify((await database.table(table).get(key)) ?? null)),
      })),
    ),
  ]);
  return {
    ...(like.case === undefined || owner === undefined ? {} : { case: partsLike(owner, like.case) }),
    ...(like.rows === undefined ? {} : { rows }),
  };
}

/**
 * Puts the rows of a snapshot back. Every row passes its table's gate first and stays in the case, since a snapshot may
 * come from a restored file.
 *
 * @returns false when a row does not pass or belongs elsewhere; the caller must then give up its transaction
 */
export async function putBack(database: Database, caseId: string, rows: NonNullable<Snapshot['rows']>): Promise<boolean> {
  for (const { table, key, row } of rows) {
    if (table === 'cases') return false;
    const place = table === 'drafts' ? caseId : key;
    const stored = (await database.table(table).get(place)) as { caseId?: string } | undefined;
    if (stored !== undefined && stored.caseId !== caseId) return false;
    if (row === null) {
      await database.table(table).delete(place);
      continue;
    }
    const checked = rowSchemas[table].safeParse({ ...(row as object), caseId });
    if (!checked.success || keyOf(table, checked.data) !== place) return false;
    await database.table(table).put(checked.data);
  }
  return true;
}

function partsLike(owner: Rows['cases'], like: CaseParts): CaseParts {
  return Object.fromEntries(Object.keys(like).map((name) => [name, owner[name as keyof CaseParts]]));
}
