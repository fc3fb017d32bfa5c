import type { Evidence } from '../model/finding.ts';
import type { Counter, Observable } from '../model/observation.ts';
import type { Facts, Seen } from './facts.ts';

/**
 * A number made of many observations, with the observations it was made of (never none: for a place that stands empty
 * use `evidenceOfEmpty`), or the kinds that were missing (never none either).
 */
export type Measured = { is: 'known'; value: number; evidence: readonly Evidence[] } | { is: 'unknown'; missing: readonly Observable[] };

/** What a pattern adds to a measure: which counter, and which values a benign list keeps out of the count. */
export type MeasureOptions = { of?: Counter | undefined; isExcepted: (value: Seen) => boolean };

/** One way to make a number of the facts. Pure; never throws; uses visible values only, see `seen`. */
export type MeasureFacts = (facts: Facts, options: MeasureOptions) => Measured;
