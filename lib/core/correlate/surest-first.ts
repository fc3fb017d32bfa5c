import type { Neighbour } from '../model/imprint.ts';

/** The rarest and the most alike first; the rest by id, so that the order in which cases were put does not show. */
export const surestFirst = (found: Neighbour[]): Neighbour[] =>
  found.sort((a, b) => a.shownBy - b.shownBy || b.likeness - a.likeness || (a.caseId < b.caseId ? -1 : 1));
