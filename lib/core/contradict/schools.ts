import type { Knobs } from '../knobs.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { daysTogether } from '../text/day-range.ts';
import { compareDegrees } from '../text/degree.ts';
import { compareSchools } from '../text/school-name.ts';
import { pairBetween } from './pair-between.ts';
import { type Study, sourceOfStudy, studiesOf } from './study.ts';

/**
 * Two schools for one time: each of two sources tells of one, and neither knows the other's. Schools that are merely left out give no
 * pair, nor do names in two languages, a degree of another level, or two schools that any source tells together.
 */
export function schoolPairs(current: readonly Profile[], { pairSamePeriodDays }: Pick<Knobs, 'pairSamePeriodDays'>): Pair[] {
  const schools = studiesOf(current);
  const taken = new Set<readonly Study[]>();
  return schools.flatMap((one, index) =>
    schools.slice(index + 1).flatMap((other) => {
      if (taken.has(one) || taken.has(other) || isToldTogether(one, other)) return [];
      const clash = clashOf(one, other, pairSamePeriodDays);
      if (clash === undefined) return [];
      taken.add(one).add(other);
      return pairBetween('school', said(clash[0]), said(clash[1]));
    }),
  );
}

const isToldTogether = (one: readonly Study[], other: readonly Study[]): boolean => {
  const sources = new Set(one.map(sourceOfStudy));
  return other.some((study) => sources.has(sourceOfStudy(study)));
};

const clashOf = (one: readonly Study[], other: readonly Study[], atLeastDays: number): [Study, Study] | undefined =>
  one.flatMap((study) => other.flatMap((each): [Study, Study][] => (areOneCourse(study, each, atLeastDays) ? [[study, each]] : [])))[0];

function areOneCourse(one: Study, other: Study, atLeastDays: number): boolean {
  const [a, b] = [one.claim.observation.value, other.claim.observation.value];
  if (compareSchools(a.school, b.school) !== 'different') return false;
  if (a.degree !== undefined && b.degree !== undefined && compareDegrees(a.degree, b.degree) === 'different') return false;
  if (one.start === undefined || one.end === undefined || other.start === undefined || other.end === undefined) return false;
  return daysTogether({ start: one.start, end: one.end }, { start: other.start, end: other.end }) >= atLeastDays;
}

const said = ({ claim }: Study) => ({ claim, form: claim.observation.value.school, words: [claim.observation.value.school] });
