import { evidence } from './finding.ts';
import { z } from './zod.ts';

/** One counter-indicator that was seen in a case, with the places that show it. Recomputable at any time. */
export const counterEvidence = z.strictObject({ counter: z.string().min(1), evidence: z.array(evidence).min(1) });
export type CounterEvidence = z.infer<typeof counterEvidence>;
