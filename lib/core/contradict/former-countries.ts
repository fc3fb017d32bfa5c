import type { Profile } from '../model/profile.ts';
import { dayOf, earliestDay, latestDay } from '../text/day-number.ts';
import { claimsOf } from './claim.ts';

/**
 * Countries that the candidate's history leaves behind: work on the spot that ended in the last years, and later work in another
 * country. Who has just moved is still known at both places.
 */
export function formerCountries(current: readonly Profile[]): ReadonlySet<string> {
  const works = claimsOf(current, 'work').flatMap(({ profile, observation: { value } }) => {
    const { country, start, end } = value;
    if (country === undefined || start === undefined || end === undefined) return [];
    const read = dayOf(profile.readAt);
    return [{ country, start: earliestDay(start), end: end === 'present' ? undefined : latestDay(end), read }];
  });
  const left = works.filter(
    ({ country, end, start, read }) =>
      end !== undefined &&
      read - end <= lately &&
      works.some((other) => other.country !== country && other.start > start && (other.end ?? read) > end),
  );
  const now = new Set(works.flatMap(({ country, end }) => (end === undefined ? [country] : [])));
  return new Set(left.flatMap(({ country }) => (now.has(country) ? [] : [country])));
}

/** Three years, in days. */
const lately = 1_096;
