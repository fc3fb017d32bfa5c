import type { Pattern } from './pattern.ts';

/** A part of a pattern that asks something itself and is not made of other parts. */
export type PatternLeaf = Exclude<Pattern, { op: 'all' | 'any' | 'not' }>;

/** Everything that a pattern asks, in its order, however it is joined or turned around. */
export function leavesOf(pattern: Pattern): PatternLeaf[] {
  if (pattern.op === 'all' || pattern.op === 'any') return pattern.of.flatMap(leavesOf);
  return pattern.op === 'not' ? leavesOf(pattern.of) : [pattern];
}
