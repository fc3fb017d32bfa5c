import { categories, specificities, uses } from './indicator.ts';
import { limits } from './limits.ts';
import { observable } from './observation.ts';
import { z } from './zod.ts';

/** One place that supports a yes: an exact excerpt of what stood in the source. */
export const evidence = z.strictObject({
  /** Id of the observation; for a place that stands empty `empty:kind@profile`, with an empty quote and locator. */
  observation: z.string().min(1).max(200),
  kind: observable,
  quote: z.string().max(limits.quote),
  /** Account of the source: `github:mara-example`. */
  source: z.string().min(1).max(600),
  locator: z.string().max(limits.locator),
  /** When a list of the pack was hit: which, and which of its sources published the entry. */
  listed: z.strictObject({ list: z.string(), source: z.string() }).optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** One indicator's answer for one case, with evidence or with what is missing. Recomputable at any time. */
export const finding = z.strictObject({
  indicator: z.string().min(1),
  answer: z.enum(['yes', 'no', 'unknown']),
  category: z.enum(categories),
  specificity: z.enum(specificities),
  use: z.enum(uses),
  /** Filled exactly when the answer is yes. */
  evidence: z.array(evidence),
  /** Kinds that were not seen; filled exactly when the answer is unknown, unless `blocked`. */
  missing: z.array(observable),
  /**
   * Why nothing that the reviewer could show would answer it: `needs-update` when this engine is too old for the pack,
   * `needs-comparison` when it takes a comparison with the other candidates, which was not made.
   */
  blocked: z.enum(['needs-update', 'needs-comparison']).optional(),
});
export type Finding = z.infer<typeof finding>;
