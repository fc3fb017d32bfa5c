import { z } from './zod.ts';

/** A question that only the reviewer can answer; the answer is an observation like any other. */
export const question = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{3,60}$/),
  /** To the reviewer, answerable with yes or no. */
  text: z.string().trim().min(15).max(240).endsWith('?'),
  /** When it can be answered: on reading, after a call, at an offer, or once the person works. */
  stage: z.enum(['profile', 'messages', 'interview', 'references', 'offer', 'work']),
  /** How to find out fairly, the same for every candidate. */
  how: z.string().trim().min(15).max(400),
});
export type Question = z.infer<typeof question>;

/**
 * Gives the literal back, checked by the compiler while one types. It bears the id of the indicator that asks it. It asks for what
 * was said or done and never for how somebody looks or sounds, and `how` is the same for every candidate for the role.
 */
export const defineQuestion = (literal: Question): Question => literal;
