import { evidence } from './finding.ts';
import { limits } from './limits.ts';
import { z } from './zod.ts';

/** What two sources of one candidate can say differently. */
export const pairTopics = [
  ...(['name', 'handle', 'place', 'clock', 'contact', 'employer', 'job-title', 'job-dates', 'jobs-at-once'] as const),
  ...(['school', 'degree', 'education-dates', 'account-age', 'document-author', 'rate'] as const),
] as const;
export type PairTopic = (typeof pairTopics)[number];

/** One of the two quotes, with when its source was read, and which of its words differ: pieces of the quote as they stand in it. */
const side = evidence.extend({ readAt: z.iso.datetime(), words: z.array(z.string().min(1).max(limits.shortText)).max(8) });
export type PairSide = z.infer<typeof side>;

/** Two quotes of one candidate that do not agree, byte by byte as they stand in their sources, and in what they differ. */
export const pair = z.strictObject({
  /**
   * The same for the same two things said by the same two sources, however often they are read and whatever else the case holds. Short
   * enough to stand for an indicator in the reviewer's opinions.
   */
  id: z.string().min(1).max(80),
  topic: z.enum(pairTopics),
  one: side,
  other: side,
  /** What differs, in the two forms that were compared: `2019-03`, `2021`; `PL`, `US`. */
  differs: z.strictObject({ one: z.string().max(limits.shortText), other: z.string().max(limits.shortText) }),
});
export type Pair = z.infer<typeof pair>;
