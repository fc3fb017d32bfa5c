import { z } from './zod.ts';

/** The five words. Their order is that of the table in the README; nothing sorts or ranks people by them. */
export const levels = ['too-little-seen', 'nothing-found', 'background', 'worth-a-question', 'verify-first'] as const;
export type Level = (typeof levels)[number];

/** What the findings of a case come to. Derived, never stored as a decision and never exported alone. */
export const assessment = z.strictObject({
  level: z.enum(levels),
  found: z.int().min(0),
  notFound: z.int().min(0),
  notChecked: z.int().min(0),
  /** Findings that the reviewer marked as explained; they stay visible and no longer count. */
  explained: z.int().min(0),
});
export type Assessment = z.infer<typeof assessment>;
