import { type Candidate, candidateOf } from '../core/correlate/candidate.ts';
import { currentProfiles } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import type { Database } from '../store/database.ts';
import { imprintSources } from '../store/imprint-sources.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';

/** Cases made ready for comparing with many, read when they are first wanted. */
export type MapCases = {
  /** Reads those that are not at hand. */
  want(caseIds: Iterable<string>): Promise<StoreResult<void>>;
  /** One that was wanted last; `undefined` when it is not there any more. */
  get(caseId: string): Candidate | undefined;
  /** When something of a case changed last, UTC. */
  updatedAt(caseId: string): string;
  /** What the stored imprint of a case says, in one number; 0 without one. Only for cases that were wanted last, or whose sums were. */
  sumOf(caseId: string): number;
  /** Reads what the imprints of these say, for `sumOf`. */
  wantSums(caseIds: Iterable<string>): Promise<StoreResult<void>>;
};

export function mapCases(store: Store): MapCases {
  const ready = new Map<string, { candidate: Candidate; updatedAt: string }>();
  const sums = new Map<string, number>();

  const readSums = async (database: Database, ids: readonly string[]): Promise<void> => {
    const rows = await database.imprints.bulkGet([...ids]);
    for (const [at, id] of ids.entries()) sums.set(id, rows[at]?.sum ?? 0);
  };
  return {
    async want(caseIds) {
      const wanted = [...new Set(caseIds)];
      // What is at hand is put last, so that the others go first.
      for (const id of wanted) {
        const known = ready.get(id);
        if (known !== undefined && ready.delete(id)) ready.set(id, known);
      }
      const missing = wanted.filter((id) => !ready.has(id));
      if (missing.length === 0) return { ok: true, value: undefined };
      const read = await store.read((database) =>
        database.transaction('r', [database.cases, database.profiles, database.corrections, database.imprints], async () => {
          await readSums(database, missing);
          return imprintSources(database, missing);
        }),
      );
      if (!read.ok) return read;
      for (const { case: owner, profiles, corrections } of read.value) {
        const current = applyCorrections(currentProfiles(profiles), corrections);
        ready.set(owner.id, { candidate: candidateOf(owner.id, owner.title, current), updatedAt: owner.updatedAt });
      }
      for (const id of ready.keys()) {
        if (ready.size <= Math.max(mostReady, wanted.length)) break;
        ready.delete(id);
      }
      return { ok: true, value: undefined };
    },
    get: (caseId) => ready.get(caseId)?.candidate,
    updatedAt: (caseId) => ready.get(caseId)?.updatedAt ?? '',
    sumOf: (caseId) => sums.get(caseId) ?? 0,
    async wantSums(caseIds) {
      const missing = [...new Set(caseIds)].filter((id) => !sums.has(id));
      for (let start = 0; start < missing.length; start += sumsAtOnce) {
        const read = await store.read((database) => readSums(database, missing.slice(start, start + sumsAtOnce)));
        if (!read.ok) return read;
      }
      return { ok: true, value: undefined };
    },
  };
}

/** Cases kept at hand; a long résumé taken apart takes a few hundred kilobytes. */
const mostReady = 400;
const sumsAtOnce = 1_000;
