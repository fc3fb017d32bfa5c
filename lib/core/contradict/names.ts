import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { compareNames } from '../text/person-name.ts';
import { areApart, claimsOf } from './claim.ts';
import { disagreements } from './disagreements.ts';
import { pairBetween } from './pair-between.ts';

/**
 * Full names that have nothing in common. Other spellings and scripts, nicknames, initials and one shared name agree, so that who
 * married or is called something else among friends gives no pair.
 */
export function namePairs(current: readonly Profile[]): Pair[] {
  const names = claimsOf(current, 'display-name');
  const apart = disagreements(names, (one, other) => {
    const compared = compareNames(one.observation.value, other.observation.value);
    return compared === 'different' && !areApart(one, other) ? 'not-comparable' : compared;
  });
  return apart.flatMap((pair) => {
    const [one, other] = pair.map((claim) => ({ claim, form: claim.observation.value, words: [claim.observation.value] }));
    return one && other ? pairBetween('name', one, other) : [];
  });
}
