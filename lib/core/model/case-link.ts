import { evidence } from './finding.ts';
import { limits } from './limits.ts';
import { link } from './link.ts';
import { linkOpinion } from './link-opinion.ts';
import { z } from './zod.ts';

/**
 * Why two candidates share something and nothing is asked: one person applied again; people of one agency, household or course;
 * the words of one employer; a template, or a value that many show; a referee or page that both name; or the reviewer said so.
 */
export const ordinaryReasons = [
  ...(['same-person', 'agency', 'household', 'cohort', 'one-employer', 'template', 'common-value', 'named-by-both'] as const),
  'reviewer-said',
] as const;
export type OrdinaryReason = (typeof ordinaryReasons)[number];

/** What two cases share, as it is shown: both quotes, how rare it is, and what is ordinary about it. */
export const caseLink = link.extend({
  otherTitle: z.string().min(1).max(limits.shortText),
  /** Where it stands in the other case, and when that was read. */
  other: evidence,
  otherReadAt: z.iso.datetime(),
  /** 1 for the same value; for texts the share of five-word runs in common, for pictures that of equal bits, 0–1. */
  likeness: z.number().min(0).max(1),
  /** Words of the longest run that both texts have; left out for values. */
  longestRun: z.int().min(0).optional(),
  /** Cases here that show it, these two included, and cases that were compared. */
  shownBy: z.int().min(2),
  compared: z.int().min(2),
  /**
   * Pairs among invented ordinary people who share something of this kind; of a link without an ordinary reason, those whose link has
   * none either. Left out where nobody counted.
   */
  ordinaryPeople: z.strictObject({ people: z.int().min(2), pairs: z.int().min(0) }).optional(),
  /** Set when it is ordinary: it is shown, folded, and no indicator is asked about it. */
  ordinary: z.enum(ordinaryReasons).optional(),
  opinion: linkOpinion.optional(),
});
export type CaseLink = z.infer<typeof caseLink>;
