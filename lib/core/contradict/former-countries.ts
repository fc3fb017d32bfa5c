import type { Profile } from '../model/profile.ts';
import { dayOf, latestDay } from '../text/day-number.ts';
import { claimsOf } from './claim.ts';

/**
 * Countries in which the candidate worked on the spot until lately and no longer works: who has just moved is still known at both
 * places.
 */
export function formerCountries(current: readonly Profile[]): ReadonlySet<string> {
  const works = claimsOf(current, 'work').filter(({ observation: { value } }) => value.country !== undefined);
  const now = new Set(works.flatMap(({ observation: { value } }) => (value.end === 'present' ? (value.country ?? []) : [])));
  const left = works.flatMap(({ profile, observation: { value } }) => {
    if (value.end === undefined || value.end === 'present' || now.has(value.country ?? '')) return [];
    return dayOf(profile.readAt) - latestDay(value.end) <= lately ? (value.country ?? []) : [];
  });
  return new Set(left);
}

/** Three years, in days. */
const lately = 1_096;
