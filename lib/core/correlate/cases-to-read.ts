import type { Neighbour } from '../model/imprint.ts';

/** Neighbours by something they show, each case once, those that share the rarest thing first. A name alone leads to none. */
export function casesToRead(neighbours: readonly Neighbour[]): string[] {
  const rank = ({ by, shownBy, likeness }: Neighbour): number => (by === 'value' ? shownBy : 3 - likeness);
  const found = neighbours.filter(({ by }) => by !== 'name').toSorted((a, b) => rank(a) - rank(b));
  return [...new Set(found.map(({ caseId }) => caseId))];
}
