import type { Evidence, Finding } from './finding.ts';
import type { Observable } from './observation.ts';
import type { Pattern } from './pattern.ts';

/** One part of a pattern with its answer in a case: what shows it, what was looked at, and what was missing. */
export type Explanation = {
  pattern: Pattern;
  answer: Finding['answer'];
  /** With yes what supports it; with no what was looked at; with unknown what was seen of its kinds and did not settle it. */
  looked: readonly Evidence[];
  /** Kinds that were not seen; filled when the answer is unknown, unless `blocked`. */
  missing: readonly Observable[];
  blocked?: NonNullable<Finding['blocked']>;
  /** The answers of the parts of an *all*, *any* or *not*, in the pattern's order. */
  parts: readonly Explanation[];
};

/** Why an indicator answers as it does in a case. */
export type IndicatorExplanation = {
  indicator: string;
  /** The organisation's reason for not using it; the tree then says what it would have answered. */
  switchedOff?: string;
  tree: Explanation;
};
