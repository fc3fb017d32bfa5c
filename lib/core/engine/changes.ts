import type { Pattern } from '../model/pattern.ts';
import { type Profile, sourceKey } from '../model/profile.ts';
import { type Answer, evidenceOf } from './answer.ts';
import { compareBy } from './comparisons.ts';
import { type Facts, type Seen, seen } from './facts.ts';

/**
 * Whether an account shows another value than at one of its earlier visits. Visits that lack the place are passed over: a field that
 * was not read has not changed.
 */
export function changed({ kind, by }: Extract<Pattern, { op: 'changed' }>, facts: Facts): Answer {
  const different = new Set<Seen>();
  const same = new Set<Seen>();
  for (const now of seen(facts, kind)) {
    for (const before of earlierValues(facts, now, kind)) {
      const compared = compareBy[by](before.observation, now.observation);
      if (compared !== 'not-comparable') (compared === 'same' ? same : different).add(before).add(now);
    }
  }
  if (different.size > 0) return { is: 'yes', evidence: [...different].map((value) => evidenceOf(value)) };
  return same.size > 0 ? { is: 'no', seen: [...same].map((value) => evidenceOf(value)) } : { is: 'unknown', missing: [kind] };
}

function earlierValues({ earlier = [] }: Facts, now: Seen, kind: string): Seen[] {
  return earlier
    .filter((visit) => isEarlierVisit(visit, now.profile))
    .flatMap((profile) =>
      profile.observations.filter((one) => one.kind === kind && one.visible).map((observation) => ({ profile, observation })),
    );
}

const isEarlierVisit = (visit: Profile, current: Profile): boolean =>
  visit.readable && sourceKey(visit) === sourceKey(current) && visit.readAt <= current.readAt;
