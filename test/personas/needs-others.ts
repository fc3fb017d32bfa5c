import type { Pattern } from '../../lib/core/model/pattern.ts';

/** Whether a pattern can answer yes only by comparing candidates with each other. */
export function needsOthers(pattern: Pattern): boolean {
  if (pattern.op === 'any') return pattern.of.every(needsOthers);
  if (pattern.op === 'all') return pattern.of.some(needsOthers);
  return pattern.op === 'not' ? needsOthers(pattern.of) : pattern.op === 'linked';
}
