import type { Pattern } from '../../lib/core/model/pattern.ts';

/**
 * Whether sources alone can make a pattern answer yes. One that needs the reviewer's answer or other candidates cannot be counted
 * on made-up candidates: what they would answer would be an assumption and no count.
 */
export function restsOnSources(pattern: Pattern): boolean {
  switch (pattern.op) {
    case 'all':
      return pattern.of.every(restsOnSources);
    case 'any':
      return pattern.of.some(restsOnSources);
    case 'not':
      return restsOnSources(pattern.of);
    case 'answered':
    case 'linked':
      return false;
    default:
      return true;
  }
}
