import type { Imprint } from '../core/model/imprint.ts';
import type { Database } from './database.ts';
import type { Job } from './derived.ts';
import { imprintSum, isWholeImprint } from './imprint-row.ts';
import { type ImprintSources, imprintSources } from './imprint-sources.ts';
import { markRow } from './marks.ts';

/** A run of cases in the order of their ids, with what is there of them and what the index has; what waits to be indexed is left out. */
export type CompareRun = {
  sources: ImprintSources[];
  /** What the stored imprint says, in one number; `damaged` when it is not as it was written. */
  stored: Map<string, number | 'damaged'>;
  /** Imprints of cases that are not there. */
  leftOver: string[];
  /** Where the next run begins; left out after the last. */
  next?: string;
  length: number;
};

/** Reads the next run of at most `most` cases after an id, in one moment. */
export async function compareRun(database: Database, version: number, after: string, most: number): Promise<CompareRun> {
  const tables = [database.marks, database.cases, database.profiles, database.corrections, database.imprints];
  return database.transaction('r', tables, async () => {
    const ids = await database.cases.where('id').above(after).limit(most).primaryKeys();
    const next = ids.length < most ? undefined : ids.at(-1);
    const range = database.imprints.where('caseId');
    const rows = await (next === undefined ? range.above(after) : range.between(after, next, false, true)).toArray();
    const waiting = await waitingCases(database);
    const there = new Set(ids);
    const stored = rows.map((row) => [row.caseId, isWholeImprint(row, version) ? row.sum : ('damaged' as const)] as const);
    return {
      sources: await imprintSources(
        database,
        ids.filter((id) => !waiting(id)),
      ),
      stored: new Map(stored),
      leftOver: rows.map(({ caseId }) => caseId).filter((id) => !there.has(id) && !waiting(id)),
      ...(next === undefined ? {} : { next }),
      length: ids.length,
    };
  });
}

/** Whether a stored imprint says what one that was made anew says. */
export const saysTheSame = (stored: number | 'damaged' | undefined, made: Imprint): boolean => stored === imprintSum(made);

/** Marks what has to be made again and remembers how far the job has come, within a transaction of `derive`. */
export async function noteRun(database: Database, job: Job, again: readonly string[]): Promise<void> {
  if (again.length > 0) await database.marks.add(markRow({ caseIds: [...again] }));
  await database.jobs.put(job);
}

async function waitingCases(database: Database): Promise<(id: string) => boolean> {
  const named = new Set<string>();
  let after: string | undefined;
  for (const mark of await database.marks.toArray()) {
    if ('caseIds' in mark) for (const id of mark.caseIds) named.add(id);
    else after = after === undefined || mark.after < after ? mark.after : after;
  }
  return (id) => named.has(id) || (after !== undefined && id > after);
}
