import { type Example, exampleSchema } from './example.ts';
import { type Pattern, pattern } from './pattern.ts';
import { type Source, source } from './source.ts';
import { z } from './zod.ts';

/** Families of indicators. Findings of one category never add up beyond the strongest of them. */
export const categories = [
  'contact',
  'identity',
  'location',
  'history',
  'profile',
  'code',
  'document',
  'communication',
  'payment',
  'logistics',
  'interview',
  'account',
  'known-entity',
  'cross-candidate',
] as const;
export type Category = (typeof categories)[number];

/** How rarely an honest candidate shows this. */
export const specificities = ['weak', 'moderate', 'strong'] as const;
export type Specificity = (typeof specificities)[number];

/**
 * `score` may raise a level by itself; `corroborate` only adds to findings of another category; `reviewer` asks the
 * reviewer to look and never passes *worth a question*.
 */
export const uses = ['score', 'corroborate', 'reviewer'] as const;
export type Use = (typeof uses)[number];

/**
 * A published red flag as data: the question, who published it, what else it may mean, what to ask, and examples
 * that are executed as its tests and shown as its documentation.
 */
export type Indicator = {
  id: string;
  /** Completes "The candidate's profiles …": *name different countries as the current home*. */
  name: string;
  /** Why it may matter, one sentence, in our words. */
  why: string;
  status: 'experimental' | 'stable' | 'degraded';
  category: Category;
  specificity: Specificity;
  use: Use;
  /** ATT&CK technique ids, of the release that the pack names. */
  attack: string[];
  sources: Source[];
  pattern: Pattern;
  /** Honest explanations, at least two, shown at the same size as the reason. */
  benign: string[];
  /** What to ask or to do next; the first is shown on the card. */
  ask: string[];
  examples: { observed: Example[]; notObserved: Example[]; cannotTell: Example[] };
};

const sentence = z.string().trim().min(12).max(400);

export const indicator: z.ZodType<Indicator> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{3,60}$/),
  name: z.string().trim().min(8).max(120),
  why: sentence,
  status: z.enum(['experimental', 'stable', 'degraded']),
  category: z.enum(categories),
  specificity: z.enum(specificities),
  use: z.enum(uses),
  attack: z.array(z.string().regex(/^T\d{4}(\.\d{3})?$/)).max(6),
  sources: z.array(source).min(1).max(8),
  pattern,
  benign: z.array(sentence).min(2).max(6),
  ask: z.array(sentence).min(1).max(4),
  examples: z.strictObject({
    observed: z.array(exampleSchema).min(1),
    notObserved: z.array(exampleSchema).min(1),
    cannotTell: z.array(exampleSchema).min(1),
  }),
});

/** Gives the literal back, checked by the compiler while one types. The pack's test checks it again at run time. */
export const defineIndicator = (literal: Indicator): Indicator => literal;
