import type { Case, CaseFile, HistoryEvent } from '../core/model/case.ts';
import type { Database } from './database.ts';
import { nameOf, type Past, type Put, partsOf, planRestore, type RestorePlan } from './plan-restore.ts';
import { type Joins, unheardJoins } from './replay-joins.ts';
import { rowSchemas, type TableName } from './rows.ts';

/** What putting these cases in would do to the store as it is now. Reads only, within a transaction over the rows. */
export async function planPart(database: Database, files: readonly CaseFile[], now: string): Promise<RestorePlan> {
  const accounts = files.flatMap(({ profiles }) => profiles.filter(({ origin }) => origin === 'page').map(({ account }) => account));
  const [same, owning] = await Promise.all([
    database.cases.bulkGet(files.map((file) => file.case.id)),
    casesWith(database, new Set(accounts)),
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

/** The cases that show any of these accounts, each once; all asked in one go, since going from one to the next takes most of the time. */
async function casesWith(database: Database, accounts: ReadonlySet<string>): Promise<Case[]> {
  const found = await Promise.all([...accounts].map((account) => database.cases.where('accounts').equals(account).toArray()));
  return [...new Map(found.flat().map((each) => [each.id, each])).values()];
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

/** The rows of a plan by their tables. */
export function byTable(parts: readonly Put[]): Map<TableName, Put['row'][]> {
  const tables = new Map<TableName, Put['row'][]>();
  for (const { table, row } of parts) {
    const rows = tables.get(table);
    if (rows === undefined) tables.set(table, [row]);
    else rows.push(row);
  }
  return tables;
}

/** Why a plan cannot be carried out: two cases that each keep to the limits can exceed them together. */
export function refusalOf({ puts }: RestorePlan): string | undefined {
  const isFine = puts.every(({ table, row }) => table !== 'cases' || rowSchemas.cases.safeParse(row).success);
  return isFine ? undefined : 'A case would get more than 200 sources by this, so it was not restored. Erase or divide it first.';
}
