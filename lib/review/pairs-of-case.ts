import { pairsOf } from '../core/contradict/pairs-of.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseReview } from '../core/model/case.ts';
import type { Pair } from '../core/model/pair.ts';

/** What the sources of a case say differently, with the reviewer's corrections; those that were explained among them. */
export const pairsOfCase = ({ current }: Pick<CaseReview, 'current'>, knobs: Knobs): Pair[] => pairsOf(current, knobs);
