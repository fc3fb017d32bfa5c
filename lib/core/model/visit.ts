import { observable } from './observation.ts';
import type { Profile } from './profile.ts';
import { z } from './zod.ts';

/** What became of a field between two visits of one account; the quotes are as they stood on the page. */
export const visitDifference = z.strictObject({
  kind: observable,
  what: z.enum(['new', 'gone', 'changed', 'no-longer-found', 'found-again']),
  before: z.array(z.string()),
  now: z.array(z.string()),
  /** Set for what changes by itself from day to day: counters, clocks, the day of the last activity. */
  isUsual: z.literal(true).optional(),
});
export type VisitDifference = z.infer<typeof visitDifference>;

/** A visit with what differs from the visit before it; the first visit of an account has none to compare with. */
export type Visit = {
  profile: Profile;
  previous?: Profile;
  differences: VisitDifference[];
  /** Set when another version of the reader read the visit before, so that only what both read is compared. */
  isOtherReader?: true;
};
