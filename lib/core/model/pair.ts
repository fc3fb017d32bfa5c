import { evidence } from './finding.ts';
import { z } from './zod.ts';

/** What two sources of one candidate can say differently. */
export const pairTopics = [
  ...(['name', 'handle', 'place', 'clock', 'contact', 'employer', 'job-title', 'job-dates', 'jobs-at-once'] as const),
  ...(['school', 'degree', 'education-dates', 'account-age', 'document-author', 'rate'] as const),
] as const;
export type PairTopic = (typeof pairTopics)[number];

const side = evidence.extend({ readAt: z.iso.datetime() });

/** Two quotes of one candidate that do not agree, byte by byte as they stand in their sources, and in what they differ. */
export const pair = z.strictObject({
  /** The same for the same two observations and topic, whatever else the case holds. */
  id: z.string().min(1).max(600),
  topic: z.enum(pairTopics),
  one: side,
  other: side,
  /** What differs, in the two forms that were compared: `2019-03`, `2021`; `PL`, `US`. */
  differs: z.strictObject({ one: z.string().max(500), other: z.string().max(500) }),
});
export type Pair = z.infer<typeof pair>;
