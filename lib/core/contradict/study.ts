import type { Profile } from '../model/profile.ts';
import { type DayRange, dayRange } from '../text/day-range.ts';
import { compareSchools } from '../text/school-name.ts';
import { type Claim, claimsOf } from './claim.ts';
import { groupsOf } from './disagreements.ts';

/** A course of study as one source tells it. */
export type Study = {
  claim: Claim<'education'>;
  /** Left out where one date is shown: that is the day of the degree. */
  start: DayRange | undefined;
  /** Left out while the course runs, since the end is then hoped for. */
  end: DayRange | undefined;
};

/** Studies of all sources by school. */
export function studiesOf(current: readonly Profile[]): Study[][] {
  const studies = claimsOf(current, 'education').map((claim): Study => {
    const { start, end } = claim.observation.value;
    const isRunning = end === 'present' || (end !== undefined && end > claim.profile.readAt.slice(0, end.length));
    return {
      claim,
      start: start === undefined || start === end ? undefined : dayRange(start, claim.profile.readAt),
      end: end === undefined || isRunning ? undefined : dayRange(end, claim.profile.readAt),
    };
  });
  return groupsOf(studies, (one, other) => compareSchools(one.claim.observation.value.school, other.claim.observation.value.school));
}

/** The account or document that tells a study. */
export const sourceOfStudy = ({ claim }: Study): string => claim.profile.account;
