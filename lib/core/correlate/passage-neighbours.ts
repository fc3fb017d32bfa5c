import type { Neighbour } from '../model/imprint.ts';
import { surestFirst } from './surest-first.ts';

/**
 * Passages that two must share. Of invented people who all use the phrases that courses hand out, one in seven has one in common with
 * somebody, since two or three such phrases follow each other; three have one in a hundred. A copied run of sixty words has three in 99 of
 * 100 texts, one of forty in 8: people's own phrases must not look like somebody else's.
 */
const leastShared = 3;

/**
 * The cases with passages of a case.
 *
 * @param passages how many passages the case has
 * @param found    for each of them that others have, the ordinals of those, and in how many cases it stands
 */
export function passageNeighbours(
  passages: number,
  found: readonly { others: ArrayLike<number>; count: number }[],
  caseIdAt: (ordinal: number) => string,
): Neighbour[] {
  const shared = new Map<number, { passages: number; shownBy: number }>();
  for (const { others, count } of found) {
    for (let at = 0; at < others.length; at++) {
      const known = shared.get(others[at] as number) ?? { passages: 0, shownBy: count };
      shared.set(others[at] as number, { passages: known.passages + 1, shownBy: Math.min(known.shownBy, count) });
    }
  }
  return surestFirst(
    [...shared]
      .filter(([, each]) => each.passages >= leastShared)
      .map(([ordinal, each]) => ({
        ...{ caseId: caseIdAt(ordinal), by: 'passage', likeness: each.passages / passages, shownBy: each.shownBy },
      })),
  );
}
