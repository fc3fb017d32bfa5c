import type { Opinion } from '../../lib/core/model/case.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import { standingOpinion } from '../finding/standing-opinion.ts';

/** How many pairs the reviewer has not put aside as explained, for a tab; nothing where there is none at all. */
export function countOfOpen(pairs: readonly Pair[], opinions: readonly Opinion[]): { count?: number } {
  if (pairs.length === 0) return {};
  return { count: pairs.filter(({ id }) => standingOpinion(id, opinions)?.stance !== 'explained').length };
}
