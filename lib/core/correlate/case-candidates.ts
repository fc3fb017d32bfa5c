import { defaultKnobs } from '../knobs.ts';
import type { Neighbour } from '../model/imprint.ts';
import { type Casebook, surestFirst } from './casebook.ts';
import { type NearOrdinals, nearSteps } from './near-pairs.ts';
import { withRoom } from './ragged.ts';
import { sharedValuesOf } from './shared-values.ts';

/** The cases that may share something with others, by what their imprints say. */
export type CaseCandidates = {
  /** All that have at least one other; those that hang together come one after the other. */
  readonly caseIds: readonly string[];
  /** Those others, surest first, as `neighbours` tells them, without those that only a name leads to. */
  of(caseId: string): Neighbour[];
};

/**
 * Finds for all cases at once which others may share something with them, in parts, between which a worker can say how far it is and hear
 * that it shall stop. The casebook must not change meanwhile.
 */
export function* caseCandidates(casebook: Casebook): Generator<{ done: number; of: number }, CaseCandidates> {
  const { shelf } = casebook;
  const near = pairLists();
  let parts = 0;
  for (const { pairs, done, of } of nearSteps(shelf, { atLeast: defaultKnobs.neighbourLikenessMin })) {
    for (const pair of pairs) near.push(pair);
    parts = of + 2;
    yield { done, of: parts };
  }
  const values = sharedValuesOf(shelf);
  yield { done: parts - 1, of: parts };
  const texts = near.byOrdinal(shelf.ids.count);
  const ordinals = sideBySide(shelf.ids.count, (ordinal, tie) => {
    for (const group of values.of(ordinal)) for (const other of group) tie(other);
    for (const { other } of texts(ordinal)) tie(other);
  });
  const ordinalOf = new Map([...ordinals].map((ordinal) => [shelf.caseIdAt(ordinal), ordinal]));
  yield { done: parts, of: parts };
  return {
    caseIds: [...ordinalOf.keys()],
    of(caseId) {
      const ordinal = ordinalOf.get(caseId);
      if (ordinal === undefined) return [];
      const shownBy = new Map<number, number>();
      for (const group of values.of(ordinal)) {
        for (const other of group) if (other !== ordinal) shownBy.set(other, Math.min(shownBy.get(other) ?? group.length, group.length));
      }
      const alike = new Map<number, number>();
      for (const { other, likeness } of texts(ordinal)) alike.set(other, Math.max(alike.get(other) ?? 0, likeness));
      return [
        ...surestFirst([...shownBy].map(([at, count]) => ({ caseId: shelf.caseIdAt(at), by: 'value', likeness: 1, shownBy: count }))),
        ...surestFirst([...alike].map(([at, likeness]) => ({ caseId: shelf.caseIdAt(at), by: 'text', likeness, shownBy: 0 }))),
      ];
    },
  };
}

/** Pairs kept as numbers: there can be millions where a template goes round. */
function pairLists() {
  let [ones, others, shares] = [new Uint32Array(0), new Uint32Array(0), new Float64Array(0)];
  let count = 0;
  return {
    push({ one, other, likeness }: NearOrdinals): void {
      if (count >= ones.length)
        [ones, others, shares] = [withRoom(ones, count + 1), withRoom(others, count + 1), withRoom(shares, count + 1)];
      [ones[count], others[count], shares[count]] = [one, other, likeness];
      count++;
    },
    /** The other one of each pair in which a case is. */
    byOrdinal(ordinals: number): (ordinal: number) => { other: number; likeness: number }[] {
      const starts = new Uint32Array(ordinals + 2);
      const eachSide = (visit: (ordinal: number, pair: number) => void): void => {
        for (let pair = 0; pair < count; pair++) {
          visit(ones[pair] as number, pair);
          visit(others[pair] as number, pair);
        }
      };
      eachSide((ordinal) => {
        starts[ordinal + 2] = (starts[ordinal + 2] as number) + 1;
      });
      for (let at = 2; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
      const pairs = new Uint32Array(2 * count);
      eachSide((ordinal, pair) => {
        pairs[starts[ordinal + 1] as number] = pair;
        starts[ordinal + 1] = (starts[ordinal + 1] as number) + 1;
      });
      return (ordinal) =>
        Array.from(pairs.subarray(starts[ordinal], starts[ordinal + 1]), (pair) => ({
          other: (ones[pair] === ordinal ? others[pair] : ones[pair]) as number,
          likeness: shares[pair] as number,
        }));
    },
  };
}

/** The ordinals that are tied to another one, each group of them together, in the order of its first. */
function sideBySide(count: number, tiesOf: (ordinal: number, tie: (other: number) => void) => void): number[] {
  const order: number[] = [];
  const isSeen = new Uint8Array(count);
  for (let first = 0; first < count; first++) {
    if (isSeen[first] === 1) continue;
    const group = [first];
    isSeen[first] = 1;
    // From one to those it is tied to, so that neighbours lie close in a large group, too.
    for (let at = 0; at < group.length; at++) {
      tiesOf(group[at] as number, (other) => {
        if (isSeen[other] === 1) return;
        isSeen[other] = 1;
        group.push(other);
      });
    }
    if (group.length > 1) for (const ordinal of group) order.push(ordinal);
  }
  return order;
}
