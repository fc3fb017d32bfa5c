import type { Knobs } from '../knobs.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { daysApart } from '../text/day-range.ts';
import { compareDegrees } from '../text/degree.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { periodOf } from './job.ts';
import { pairBetween } from './pair-between.ts';
import { shownDates } from './shown-dates.ts';
import { type Study, sourceOfStudy, studiesOf } from './study.ts';

/** Years of one course at one school that two sources tell further apart than a ceremony lies behind the last examination. */
export function educationDatePairs(current: readonly Profile[], { pairStudyDays }: Pick<Knobs, 'pairStudyDays'>): Pair[] {
  return studiesOf(current).flatMap((studies) => {
    const told = [...Map.groupBy(studies, sourceOfStudy).values()];
    const apart = disagreements(told, (one, other) => compareTold(one, other, pairStudyDays));
    return apart.flatMap(([[one], [other]]) => (one && other ? pairBetween('education-dates', said(one), said(other)) : []));
  });
}

/** Of several courses of a source, one that agrees is enough. */
function compareTold(one: readonly Study[], other: readonly Study[], moreThan: number): Agreement {
  const answers = one.flatMap((study) => other.map((each) => compare(study, each, moreThan)));
  if (answers.includes('same')) return 'same';
  return answers.length > 0 && answers.every((answer) => answer === 'different') ? 'different' : 'not-comparable';
}

function compare(one: Study, other: Study, moreThan: number): Agreement {
  const [a, b] = [one.claim.observation.value.degree, other.claim.observation.value.degree];
  if (a !== undefined && b !== undefined && compareDegrees(a, b) === 'different') return 'not-comparable';
  const start = one.start && other.start && daysApart(one.start, other.start);
  const end = one.end && other.end && daysApart(one.end, other.end);
  if (start === undefined && end === undefined) return 'not-comparable';
  return (start ?? 0) > moreThan || (end ?? 0) > moreThan ? 'different' : 'same';
}

const said = ({ claim }: Study) => {
  const { start, end } = claim.observation.value;
  return {
    claim,
    form: start === end && start !== undefined ? start : periodOf({ start, end }),
    words: shownDates(claim.observation.quote, [start, end]),
  };
};
