import { evidence } from './finding.ts';
import { linkKinds } from './link.ts';
import { z } from './zod.ts';

/**
 * Something of a candidate that can be held against the other candidates, and where it stands. `value` is in the one form in which
 * two candidates compare: a mailbox without its alias, a number as E.164, an address of a page without what follows `?`. A text is
 * compared by its words, and is whole in `value`; a picture by what it looks like, in 64 hexadecimal digits.
 */
export const trace = z.strictObject({
  by: z.enum(linkKinds),
  how: z.enum(['value', 'text', 'picture']),
  value: z.string().min(1),
  evidence,
  /** When its source was read, UTC. */
  readAt: z.iso.datetime(),
});
export type Trace = z.infer<typeof trace>;
