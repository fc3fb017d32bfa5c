import type { Observation } from '../model/observation.ts';

/** Whether two values of one kind, from two accounts, agree; `not-comparable` when one of them does not say enough. */
export type Compared = 'same' | 'different' | 'not-comparable';

/**
 * One way to compare two observations of one kind. Pure, the same whichever comes first, never throws; a kind that it
 * knows nothing of is `not-comparable`.
 */
export type CompareObservations = (a: Observation, b: Observation) => Compared;
