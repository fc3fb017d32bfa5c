import type { Case, CaseFile, Draft, Note } from '../core/model/case.ts';
import type { Joins } from './replay-joins.ts';
import type { Rows, TableName } from './rows.ts';
import { sameJson } from './same-json.ts';

/** What a restore would do. `kept` are rows of the file that do not go in, because what is stored is newer or was taken away here. */
export type RestoreCounts = {
  cases: { new: number; changed: number; same: number };
  rows: { added: number; replaced: number; same: number; kept: number };
};

/** What is stored already of what a file speaks about. */
export type Stored = {
  /** Stored cases that the file's cases go into, by the file's case id: the same case, or the one that has an account of it. */
  targets: ReadonlyMap<string, Case>;
  /** The stored case of an account of a page. */
  owners: ReadonlyMap<string, Case>;
  /** Stored rows under the file's keys, by table and key: `notes n1`. */
  rows: ReadonlyMap<string, unknown>;
  /** What the histories of the targets and owners speak of, by case id. */
  pasts: ReadonlyMap<string, Past>;
};

/** Rows that a history says were taken away and not put back, and what kinds of things were done. */
export type Past = { removed: ReadonlySet<string>; done: ReadonlySet<string> };

export type Put = { [T in TableName]: { table: T; row: Rows[T] } }[TableName];
export type RestorePlan = { puts: Put[]; counts: RestoreCounts /** Stored cases that have to become one first. */; joins: Joins };

/**
 * Decides row by row, and so that a second run finds nothing to do: what is missing goes in, what is newer stays, what was
 * removed here since stays removed. A case whose profile was read again meanwhile joins the case that has it now.
 */
export function planRestore(files: readonly CaseFile[], stored: Stored, now: string): Omit<RestorePlan, 'joins'> {
  const puts: Put[] = [];
  const counts: RestoreCounts = { cases: { new: 0, changed: 0, same: 0 }, rows: { added: 0, replaced: 0, same: 0, kept: 0 } };
  const changed = new Map<string, Case>();
  const verdicts = new Map<string, 'new' | 'changed' | 'same'>();

  for (const file of files) {
    const target = stored.targets.get(file.case.id);
    const putsBefore = puts.length;
    for (const part of partsOf(file, target?.id ?? file.case.id, stored)) {
      const fate = fateOf(part, stored, target);
      counts.rows[fate] += 1;
      if (fate === 'added' || fate === 'replaced') puts.push(part);
    }
    const hasPuts = puts.length > putsBefore;
    if (target === undefined) {
      puts.push({ table: 'cases', row: file.case });
      verdicts.set(file.case.id, 'new');
      continue;
    }
    const base = changed.get(target.id) ?? target;
    const merged = mergedCase(base, file, stored);
    const isChanged = hasPuts || !sameJson(merged, base);
    if (isChanged) changed.set(target.id, { ...merged, updatedAt: later(merged.updatedAt, now) });
    verdicts.set(file.case.id, isChanged ? 'changed' : 'same');
  }
  for (const row of changed.values()) puts.push({ table: 'cases', row });
  for (const verdict of verdicts.values()) counts.cases[verdict] += 1;
  return { puts, counts };
}

/** The rows of a file with the case they go to; a source follows the case that has its account. */
export function partsOf(file: CaseFile, targetId: string, stored: Pick<Stored, 'owners'>): Put[] {
  const into = <R extends { caseId: string }>(row: R, caseId = targetId): R => ({ ...row, caseId });
  const home = (account: string): string => stored.owners.get(account)?.id ?? targetId;
  return [
    ...file.profiles.map(
      (row): Put => ({ table: 'profiles', row: { ...row, caseId: row.origin === 'page' ? home(row.account) : targetId } }),
    ),
    ...file.notes.map((row): Put => ({ table: 'notes', row: into(row) })),
    ...(file.draft === undefined ? [] : [{ table: 'drafts', row: into(file.draft) } satisfies Put]),
    ...file.opinions.map((row): Put => ({ table: 'opinions', row: into(row) })),
    ...file.corrections.map((row): Put => ({ table: 'corrections', row: into(row, home(row.account)) })),
    ...file.answers.map((row): Put => ({ table: 'answers', row: into(row) })),
    ...file.steps.map((row): Put => ({ table: 'steps', row: into(row) })),
    ...file.linkOpinions.map((row): Put => ({ table: 'linkOpinions', row: into(row) })),
    ...file.reminders.map((row): Put => ({ table: 'reminders', row: into(row) })),
    ...file.history.map((row): Put => ({ table: 'history', row: into(row) })),
  ];
}

/** `notes n1`: under which a row is looked up. */
export function nameOf({ table, row }: Put): string {
  return `${table} ${table === 'drafts' ? row.caseId : row.id}`;
}

function fateOf(part: Put, stored: Stored, target: Case | undefined): keyof RestoreCounts['rows'] {
  const there = stored.rows.get(nameOf(part)) as { caseId?: string } | undefined;
  const caseId = (part.row as { caseId: string }).caseId;
  if (there === undefined) {
    // A draft that is gone was sent as a note or emptied, unless it is newer than anything done here.
    if (part.table === 'drafts') return target === undefined || part.row.updatedAt > target.updatedAt ? 'added' : 'kept';
    const isRemovedHere = part.table !== 'history' && stored.pasts.get(caseId)?.removed.has((part.row as { id: string }).id) === true;
    return isRemovedHere ? 'kept' : 'added';
  }
  if (there.caseId !== caseId) return 'kept';
  if (sameJson(there, part.row)) return 'same';
  if (part.table === 'notes' || part.table === 'drafts')
    return part.row.updatedAt > (there as Note | Draft).updatedAt ? 'replaced' : 'kept';
  return 'kept';
}

function mergedCase(target: Case, { case: inFile, history }: CaseFile, { owners, pasts }: Stored): Case {
  const accounts = [
    ...new Set([...target.accounts, ...inFile.accounts.filter((each) => (owners.get(each)?.id ?? target.id) === target.id)]),
  ];
  if (target.id === inFile.id) {
    const newer = inFile.updatedAt > target.updatedAt ? inFile : target;
    return { ...newer, accounts };
  }
  // Another case, made when the profile was read again: what the reviewer has said there stays, what nobody has said comes in.
  const said = (what: string): boolean => pasts.get(target.id)?.done.has(what) === true;
  const wasSaid = (what: string): boolean => history.some((event) => event.what === what);
  return {
    ...target,
    accounts,
    tags: said('tags-set') ? target.tags : [...new Set([...target.tags, ...inFile.tags])].slice(0, 40),
    ...(said('title-set') || !wasSaid('title-set') ? {} : { title: inFile.title }),
    ...(said('status-set') || !wasSaid('status-set') ? {} : { status: inFile.status, statusReason: inFile.statusReason }),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
