import { source } from './source.ts';
import { z } from './zod.ts';

/** When a step of verification is due. */
export const stepStages = ['before-contact', 'first-call', 'technical-call', 'identity', 'references', 'offer', 'start', 'doubt'] as const;
export type StepStage = (typeof stepStages)[number];

/** One step of verification, the same for every candidate for a role. The organisation may change its list. */
export const step = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{3,60}$/),
  stage: z.enum(stepStages),
  /** What to do, one sentence. */
  text: z.string().trim().min(8).max(400),
  /** What to offer instead to somebody who cannot: care, disability, papers, a poor line. */
  otherwise: z.string().trim().min(8).max(400).optional(),
  /** Who recommends it; an organisation's own step has none. */
  sources: z.array(source).max(6),
});
export type Step = z.infer<typeof step>;
