import type { CaseCandidates } from '../core/correlate/case-candidates.ts';
import { casesToRead } from '../core/correlate/cases-to-read.ts';
import type { Knobs } from '../core/knobs.ts';
import type { Neighbour } from '../core/model/imprint.ts';
import type { LinkOpinion } from '../core/model/link-opinion.ts';
import { rowSum } from '../store/row-sum.ts';

/** Who is compared with whom, and how it is known later that a comparison still holds. */
export type MapPlan = {
  /** The cases that are compared with others; those that hang together come one after the other. */
  readonly caseIds: readonly string[];
  /** The cases that a case is compared with, those that share the rarest things first; none when nobody may share anything with it. */
  othersOf(caseId: string): readonly string[];
  /** How many cases show the rarest thing that the two share. */
  shownBy(caseId: string, other: string): number;
  /** Whether what two share is told from the first of them. It is told from one of the two only. */
  tells(caseId: string, other: string): boolean;
  /** The reviewer's newest word on the two. */
  wordOn(caseId: string, other: string): LinkOpinion | undefined;
  /** A number for all that goes into the comparison of a case: another one as soon as anything in it is another. */
  look(caseId: string, sumOf: (caseId: string) => number): number;
};

/** @param words the reviewer's, on all pairs of cases */
export function mapPlan(candidates: CaseCandidates, words: readonly LinkOpinion[], { linkCasesMax }: Pick<Knobs, 'linkCasesMax'>): MapPlan {
  const newest = new Map<string, LinkOpinion>();
  for (const word of words) {
    const key = pairKey(word.caseId, word.otherCase);
    const known = newest.get(key);
    if (known === undefined || known.at < word.at) newest.set(key, word);
  }
  type Around = { others: readonly string[]; shownBy: ReadonlyMap<string, number> };
  const known = new Map<string, Around>();
  const aroundOf = (caseId: string): Around => {
    const there = known.get(caseId);
    if (there !== undefined) return there;
    const neighbours = candidates.of(caseId);
    const around = { others: casesToRead(neighbours).slice(0, linkCasesMax), shownBy: countsOf(neighbours) };
    known.set(caseId, around);
    if (known.size > mostKnown) known.delete(known.keys().next().value ?? '');
    return around;
  };
  const plan: MapPlan = {
    caseIds: candidates.caseIds,
    othersOf: (caseId) => aroundOf(caseId).others,
    shownBy: (caseId, other) => aroundOf(caseId).shownBy.get(other) ?? 2,
    // One that has very many others may leave this one out.
    tells: (caseId, other) => caseId < other || !aroundOf(other).others.includes(caseId),
    wordOn: (caseId, other) => newest.get(pairKey(caseId, other)),
    look(caseId, sumOf) {
      const { others } = aroundOf(caseId);
      return rowSum([
        sumOf(caseId),
        ...others.flatMap((other) => [
          ...[other, sumOf(other), plan.shownBy(caseId, other), Number(plan.tells(caseId, other))],
          plan.wordOn(caseId, other)?.id ?? '',
        ]),
      ]);
    },
  };
  return plan;
}

const countsOf = (neighbours: readonly Neighbour[]): Map<string, number> =>
  new Map(neighbours.flatMap(({ caseId, by, shownBy }) => (by === 'value' ? [[caseId, shownBy] as const] : [])));

const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** Cases whose others are remembered: those that hang together are asked about one after the other. */
const mostKnown = 2_000;
