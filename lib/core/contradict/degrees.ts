import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { daysApart } from '../text/day-range.ts';
import { compareDegrees } from '../text/degree.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { pairBetween } from './pair-between.ts';
import { type Study, sourceOfStudy, studiesOf } from './study.ts';

/** Two degrees, by level or by subject, for one course at one school. Who tells of several courses there has told about them. */
export function degreePairs(current: readonly Profile[]): Pair[] {
  return studiesOf(current).flatMap((studies) => {
    const titled = studies.filter(({ claim }) => claim.observation.value.degree !== undefined);
    const only = [...Map.groupBy(titled, sourceOfStudy).values()].flatMap((ofSource) => (ofSource.length === 1 ? ofSource : []));
    return disagreements(only, compare).flatMap(([one, other]) => pairBetween('degree', said(one), said(other)));
  });
}

function compare(one: Study, other: Study): Agreement {
  const compared = compareDegrees(degreeOf(one), degreeOf(other));
  return compared === 'different' && !areOneCourse(one, other) ? 'not-comparable' : compared;
}

/** One course: the degrees were earned at one time, as far as that is told. A master's follows a bachelor's by a year at least. */
const areOneCourse = (one: Study, other: Study): boolean =>
  one.end !== undefined &&
  other.end !== undefined &&
  daysApart(one.end, other.end) === 0 &&
  (one.start === undefined || other.start === undefined || daysApart(one.start, other.start) === 0);

const degreeOf = ({ claim }: Study): string => claim.observation.value.degree ?? '';

const said = (study: Study) => ({ claim: study.claim, form: degreeOf(study), words: [degreeOf(study)] });
