import { z } from './zod.ts';

/**
 * The reviewer's word on two cases that share something; the newest one of a pair counts, whichever of the two it was given in.
 * `two-people`: an ordinary reason explains what they share, so no indicator is asked about it again. `one-person`: the same
 * person, honestly, in two cases. `none` takes the earlier word back.
 */
export const linkOpinion = z.strictObject({
  id: z.string().min(1).max(100),
  caseId: z.string().min(1).max(100),
  otherCase: z.string().min(1).max(100),
  stance: z.enum(['two-people', 'one-person', 'none']),
  reason: z.string().max(2_000),
  at: z.iso.datetime(),
});
export type LinkOpinion = z.infer<typeof linkOpinion>;
