import { linkKinds } from './link.ts';
import { z } from './zod.ts';

/** How often two invented ordinary people, all of them held against one another, share something of a kind; counts, no probabilities. */
export const linkRates = z.strictObject({
  /** The seed with which it was counted, so that anybody can count again. */
  seed: z.int().min(0),
  people: z.int().min(2),
  /** Pairs that share something of the kind, and those among them without an ordinary reason. A kind that none shared is not named. */
  pairs: z.partialRecord(z.enum(linkKinds), z.strictObject({ all: z.int().min(0), asked: z.int().min(0) })),
});
export type LinkRates = z.infer<typeof linkRates>;
