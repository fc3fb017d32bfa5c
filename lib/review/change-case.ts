import type { Case, CaseFile, HistoryEvent } from '../core/model/case.ts';
import { loadCase } from '../store/case-file.ts';
import type { Database } from '../store/database.ts';
import { type Rows, rowSchemas, type TableName } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { type CaseParts, type Snapshot, snapshotOf } from './snapshot.ts';
import type { Done, Stamp } from './stamp.ts';

/** What one action of the reviewer does to a case. */
export type Change = {
  what: HistoryEvent['what'];
  /** Id of the row concerned. */
  subject: string;
  detail?: string;
  /** Fields of the case's own row that become different. */
  case?: CaseParts;
  /** Rows that are put, or removed when `row` is null. */
  rows?: { [T in TableName]: { table: T; key: string; row: Rows[T] | null } }[TableName][];
};

/** A change, or the sentence that says why there is none. */
export type Decision = Change | { refused: string };

/**
 * Changes one case in one transaction: rows, history with what an undo puts back, and the date of the last change.
 * Nothing is written when the decision is a refusal or a row does not pass its gate.
 *
 * @param decide looks at the case as it stands and says what to change; it may run twice, so it makes no ids of its own
 */
export async function changeCase(
  store: Store,
  caseId: string,
  stamp: Stamp,
  decide: (owner: Case, database: Database) => Promise<Decision> | Decision,
): Promise<Done> {
  const eventId = stamp.newId();
  const result = await store.write(async (database): Promise<Done> => {
    // A connection can die after the disk has confirmed; the second run then finds its work done.
    const [done, owner] = await Promise.all([database.history.get(eventId), database.cases.get(caseId)]);
    if (done !== undefined) return { ok: true, eventId };
    if (owner === undefined) return { ok: false, message: 'This case is no longer there; it may have been erased in another window.' };
    const decision = await decide(owner, database);
    if ('refused' in decision) return { ok: false, message: decision.refused };
    const problem = firstProblem(decision, { ...owner, ...decision.case, updatedAt: stamp.now });
    if (problem !== undefined) return { ok: false, message: problem };
    await applyChange(database, owner, decision, eventId, stamp);
    return { ok: true, eventId };
  });
  return result.ok ? result.value : { ok: false, message: result.message };
}

/** Writes a change that has been checked, within the caller's transaction. A row that is to go and is not there is no part of it. */
export async function applyChange(database: Database, owner: Case, change: Change, eventId: string, stamp: Stamp): Promise<void> {
  const found = await snapshotOf(database, owner.id, {
    case: change.case,
    rows: change.rows?.map(({ table, key }) => ({ table, key, row: null })),
  } as Snapshot);
  const isChanged = (index: number): boolean => change.rows?.[index]?.row !== null || found.rows?.[index]?.row !== null;
  const before = { ...found, ...(found.rows && { rows: found.rows.filter((_, index) => isChanged(index)) }) };
  const writing = [
    ...(change.rows ?? []).flatMap(({ table, key, row }, index): PromiseLike<unknown>[] => {
      if (!isChanged(index)) return [];
      return [row === null ? database.table(table).delete(key) : database.table(table).put(rowSchemas[table].parse(row))];
    }),
    database.cases.put({ ...owner, ...change.case, updatedAt: stamp.now }),
  ];
  if (stamp.levelOf !== undefined) await Promise.all(writing.splice(0));
  const level = await levelAfter(database, owner.id, stamp);
  writing.push(
    database.history.put({
      id: eventId,
      caseId: owner.id,
      at: stamp.now,
      what: change.what,
      subject: change.subject,
      ...(level === undefined ? {} : { level }),
      ...(change.detail === undefined ? {} : { detail: change.detail.slice(0, 2_000) }),
      ...(before.case === undefined && before.rows === undefined ? {} : { before: before as HistoryEvent['before'] }),
    }),
  );
  await Promise.all(writing);
}

function firstProblem(change: Change, owner: Case): string | undefined {
  const isFine =
    rowSchemas.cases.safeParse(owner).success &&
    (change.rows ?? []).every(({ table, row }) => row === null || rowSchemas[table].safeParse(row).success);
  return isFine ? undefined : 'This is too long or not in a form that can be stored, so nothing was saved. Shorten it and try again.';
}

/** The level that a case comes to now, where the caller can tell; inside the transaction that changed it. */
export async function levelAfter(database: Database, caseId: string, { levelOf }: Stamp): Promise<string | undefined> {
  if (levelOf === undefined) return undefined;
  const loaded: { file: CaseFile } | undefined = await loadCase(database, caseId);
  try {
    return loaded && levelOf(loaded.file);
  } catch {
    // The reviewer's words must not be lost because an assessment could not be made.
    return undefined;
  }
}
