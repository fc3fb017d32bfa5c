import type { Pattern } from '../../lib/core/model/pattern.ts';

/**
 * What of a pattern sources alone can answer, or undefined where it needs the reviewer's answer or other candidates. The rest
 * cannot be counted on made-up candidates: what a reviewer would answer is an assumption and no count.
 */
export function sourcesPart(pattern: Pattern): Pattern | undefined {
  if (pattern.op === 'answered' || pattern.op === 'linked') return undefined;
  if (pattern.op === 'not') {
    const of = sourcesPart(pattern.of);
    return of && { op: 'not', of };
  }
  if (pattern.op !== 'all' && pattern.op !== 'any') return pattern;
  const parts = pattern.of.flatMap((one) => sourcesPart(one) ?? []);
  const isEnough = pattern.op === 'all' ? parts.length === pattern.of.length : parts.length > 0;
  return isEnough ? { op: pattern.op, of: parts } : undefined;
}

/** Whether sources alone can make a pattern answer yes. */
export const restsOnSources = (pattern: Pattern): boolean => sourcesPart(pattern) !== undefined;
