import { type Example, exampleSchema } from './example.ts';
import { type Pattern, pattern } from './pattern.ts';
import { type Source, source } from './source.ts';
import { z } from './zod.ts';

/**
 * Something that speaks for an ordinary history, as data: shown beside the findings for the reviewer to weigh. It takes nothing
 * away from a finding, and no level is counted with it.
 */
export type CounterIndicator = {
  id: string;
  /** Completes "The candidate's profiles …": *show activity from before the scheme was known*. */
  name: string;
  /** Why it speaks for an ordinary history, one sentence. */
  why: string;
  /** What it does not prove: how somebody could show it without having it. */
  limits: string;
  sources: Source[];
  pattern: Pattern;
  examples: { observed: Example[]; notObserved: Example[]; cannotTell: Example[] };
};

const sentence = z.string().trim().min(12).max(400);

export const counterIndicator: z.ZodType<CounterIndicator> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{3,60}$/),
  name: z.string().trim().min(8).max(120),
  why: sentence,
  limits: sentence,
  sources: z.array(source).max(8),
  pattern,
  examples: z.strictObject({
    observed: z.array(exampleSchema).min(1),
    notObserved: z.array(exampleSchema).min(1),
    cannotTell: z.array(exampleSchema).min(1),
  }),
});

/** Gives the literal back, checked by the compiler while one types. The pack's test checks it again at run time. */
export const defineCounterIndicator = (literal: CounterIndicator): CounterIndicator => literal;
