import { source } from './source.ts';
import { z } from './zod.ts';

/** Something that only the organisation's IT can see, after somebody has started. Handed over as a checklist and never asked of a page. */
export const handOverItem = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{3,60}$/),
  /** What to look for, one sentence. */
  text: z.string().trim().min(15).max(300),
  /** How, with which records, and what needs telling the worker first. */
  how: z.string().trim().min(15).max(400),
  /** Honest explanations, at least two. */
  benign: z.array(z.string().trim().min(12).max(400)).min(2).max(6),
  sources: z.array(source).min(1).max(8),
});
export type HandOverItem = z.infer<typeof handOverItem>;
