import type { Knobs } from '../knobs.ts';
import type { Candidate } from './candidate.ts';
import { compareCases, type Shared } from './compare-cases.ts';

/** Compares each two candidates once: who asks from the other side is told the same, turned around. */
export function comparedOnce(knobs: Knobs): (one: Candidate, other: Candidate) => Shared[] {
  const told = new Map<string, { from: string; shared: Shared[] }>();
  return (one, other) => {
    const key = [one.caseId, other.caseId].sort().join(' ');
    const known = told.get(key);
    if (known !== undefined && known.from !== one.caseId) {
      // Both have asked now.
      told.delete(key);
      return known.shared.map((each) => ({ ...each, one: each.other, other: each.one }));
    }
    const shared = compareCases(one, other, knobs);
    told.set(key, { from: one.caseId, shared });
    if (told.size > mostTold) told.delete(told.keys().next().value ?? '');
    return shared;
  };
}

/** Two of which the other one has not asked yet. Cases that hang together are looked at one after the other, so that few wait long. */
const mostTold = 20_000;
