import type { Case, CaseFile, HistoryEvent } from '../core/model/case.ts';
import type { Policy } from '../core/model/policy.ts';
import { type Database, rowTables } from './database.ts';
import { nameOf, type Past, type Put, partsOf, planRestore, type RestoreCounts, type RestorePlan } from './plan-restore.ts';
import { type BackupFile, readBackup } from './read-backup.ts';
import { type Joins, replayJoins, unheardJoins } from './replay-joins.ts';
import { rowSchemas, type TableName } from './rows.ts';
import type { Store } from './store.ts';

/**
 * What a restore would do or has done; or the sentence that says why nothing was changed. A policy is handed over and not restored: it
 * is kept elsewhere. `left` are cases of a large file that it was stopped before; the same file brings them later.
 */
export type Restored =
  | { ok: true; writtenAt: string; counts: RestoreCounts; policy?: Policy; left?: number }
  | { ok: false; message: string };

/** How a large file is restored: what happens between two parts of it, and how it is stopped. */
export type RestorePace = {
  rest: () => Promise<void>;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
};

/** Cases that are restored in one transaction; of a larger file each part is one. */
const casesAtOnce = 1_000;
/** Cases of one part of a larger file: with their rows less than 2,000 rows of one table, mostly. */
const casesOfPart = 250;

/** What restoring this text would do to the store as it is now. Changes nothing. */
export async function previewRestore(store: Store, text: string, now: string): Promise<Restored> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const result = await store.read((database) => database.transaction('r', rowTables(database), () => planFor(database, read.backup, now)));
  if (!result.ok) return { ok: false, message: result.message };
  return tooLarge(result.value) ?? { ok: true, ...headOf(read.backup), counts: result.value.counts };
}

/**
 * Puts a backup into the store: a small one in one transaction, all of it or nothing; a large one case by case, each whole, so that it
 * can be stopped and gone on with. The same text twice changes nothing the second time. On a lost store it also says that this is the
 * store from now on.
 */
export async function restoreBackup(store: Store, text: string, now: string, pace?: RestorePace): Promise<Restored> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { cases } = read.backup;
  const size = cases.length <= casesAtOnce ? Math.max(1, cases.length) : casesOfPart;
  let counts: RestoreCounts | undefined;
  for (let start = 0; start === 0 || start < cases.length; start += size) {
    if (start > 0) {
      pace?.onProgress?.({ done: start, of: cases.length });
      await pace?.rest();
      if (pace?.signal?.aborted === true)
        return { ok: true, ...headOf(read.backup), counts: counts ?? noCounts, left: cases.length - start };
    }
    const part = await restorePart(store, { ...read.backup, cases: cases.slice(start, start + size) }, now);
    if (!part.ok)
      return start === 0
        ? part
        : { ok: false, message: `The first ${start} of ${cases.length} cases are restored, the others not. ${part.message}` };
    counts = counts === undefined ? part.counts : together(counts, part.counts);
  }
  return { ok: true, ...headOf(read.backup), counts: counts ?? noCounts };
}

async function restorePart(
  store: Store,
  backup: BackupFile,
  now: string,
): Promise<{ ok: true; counts: RestoreCounts } | { ok: false; message: string }> {
  try {
    const result = await store.write(
      async (database) => {
        const plan = await planFor(database, backup, now);
        const refusal = tooLarge(plan);
        if (refusal !== undefined) throw new Refused(refusal.message);
        await replayJoins(database, plan.joins);
        for (const [table, rows] of byTable(plan.puts)) await database.table(table).bulkPut(rows);
        return plan.counts;
      },
      { adopt: true },
    );
    return result.ok ? { ok: true, counts: result.value } : { ok: false, message: result.message };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, message: error.message };
    throw error;
  }
}

const noCounts: RestoreCounts = { cases: { new: 0, changed: 0, same: 0 }, rows: { added: 0, replaced: 0, same: 0, kept: 0 } };

const together = (a: RestoreCounts, b: RestoreCounts): RestoreCounts => ({
  cases: { new: a.cases.new + b.cases.new, changed: a.cases.changed + b.cases.changed, same: a.cases.same + b.cases.same },
  rows: {
    added: a.rows.added + b.rows.added,
    replaced: a.rows.replaced + b.rows.replaced,
    same: a.rows.same + b.rows.same,
    kept: a.rows.kept + b.rows.kept,
  },
});

const headOf = ({ writtenAt, policy }: BackupFile) => ({ writtenAt, ...(policy === undefined ? {} : { policy }) });

/** Thrown to give the transaction up; the sentence is for the reviewer. */
class Refused extends Error {}

async function planFor(database: Database, { cases: files }: BackupFile, now: string): Promise<RestorePlan> {
  const accounts = files.flatMap(({ profiles }) => profiles.filter(({ origin }) => origin === 'page').map(({ account }) => account));
  const [same, owning] = await Promise.all([
    database.cases.bulkGet(files.map((file) => file.case.id)),
    database.cases
      .where('accounts')
      .anyOf([...new Set(accounts)])
      .distinct()
      .toArray(),
  ]);
  const joins = await unheardJoins(database, files);
  const united = new Map(same.flatMap((each) => (each === undefined ? [] : [[each.id, each] as const])));
  const owners = new Map<string, Case>();
  for (const owner of owning) {
    for (const account of owner.accounts) owners.set(account, united.get(joins.get(owner.id) ?? '') ?? owner);
  }
  const targets = new Map<string, Case>();
  for (const [index, file] of files.entries()) {
    const target = same[index] ?? ownerOf(file, owners);
    if (target !== undefined) targets.set(file.case.id, target);
  }
  const [pasts, rows] = await Promise.all([
    pastsOf(database, [...targets.values(), ...owning], joins),
    storedRows(
      database,
      files.flatMap((file) => partsOf(file, targets.get(file.case.id)?.id ?? file.case.id, { owners })),
      joins,
    ),
  ]);
  return { ...planRestore(files, { targets, owners, pasts, rows }, now), joins };
}

function ownerOf(file: CaseFile, owners: ReadonlyMap<string, Case>): Case | undefined {
  for (const { origin, account } of file.profiles) {
    const owner = origin === 'page' ? owners.get(account) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

async function pastsOf(database: Database, cases: readonly Case[], joins: Joins): Promise<Map<string, Past>> {
  const pasts = new Map<string, { removed: Set<string>; done: Set<string> }>();
  for (const { id } of cases) pasts.set(id, { removed: new Set(), done: new Set() });
  const events = await database.history
    .where('caseId')
    .anyOf([...pasts.keys()])
    .sortBy('at');
  for (const event of events) {
    const past = pasts.get(joins.get(event.caseId) ?? event.caseId);
    past?.done.add(event.what);
    if (takesAway(event)) past?.removed.add(event.subject);
    else past?.removed.delete(event.subject);
  }
  return pasts;
}

/** Whether a row may be gone since this event: it was removed, taken back, or its undo was. */
function takesAway({ what, before }: HistoryEvent): boolean {
  if (what === 'note-removed' || what === 'undone') return true;
  const rows = (before as { rows?: { row?: unknown }[] } | undefined)?.rows;
  return what === 'value-corrected' && Array.isArray(rows) && rows.some((each) => (each?.row ?? null) !== null);
}

async function storedRows(database: Database, parts: readonly Put[], joins: Joins): Promise<Map<string, unknown>> {
  const rows = new Map<string, unknown>();
  for (const [table, wanted] of byTable(parts)) {
    const keys = wanted.map((row) => nameOf({ table, row } as Put).slice(table.length + 1));
    for (const [index, row] of (await database.table(table).bulkGet(keys)).entries()) {
      if (row === undefined) continue;
      const home = joins.get((row as { caseId?: string }).caseId ?? '');
      rows.set(`${table} ${keys[index]}`, home === undefined ? row : { ...row, caseId: home });
    }
  }
  return rows;
}

function byTable(parts: readonly Put[]): Map<TableName, Put['row'][]> {
  const tables = new Map<TableName, Put['row'][]>();
  for (const { table, row } of parts) {
    const rows = tables.get(table);
    if (rows === undefined) tables.set(table, [row]);
    else rows.push(row);
  }
  return tables;
}

/** Two cases that each keep to the limits can exceed them together. */
function tooLarge({ puts }: RestorePlan): { ok: false; message: string } | undefined {
  const isFine = puts.every(({ table, row }) => table !== 'cases' || rowSchemas.cases.safeParse(row).success);
  return isFine
    ? undefined
    : { ok: false, message: 'A case would get more than 200 sources by this, so it was not restored. Erase or divide it first.' };
}
