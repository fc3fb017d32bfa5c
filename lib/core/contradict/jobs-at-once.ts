import type { Knobs } from '../knobs.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { daysTogether } from '../text/day-range.ts';
import { isCalledFullTime, isOwnBusiness } from '../text/own-business.ts';
import { compareJobs, type DatedJob, type Employment, employmentsOf, isDated, periodOf, sourceOf } from './job.ts';
import { pairBetween } from './pair-between.ts';
import { shownDates } from './shown-dates.ts';

/** Two jobs that one source itself calls full-time and tells side by side. The longest overlap of an employer counts. */
export function jobsAtOncePairs(current: readonly Profile[], { pairFullTimeDays }: Pick<Knobs, 'pairFullTimeDays'>): Pair[] {
  const employments = employmentsOf(current);
  return employments.flatMap((one, index) =>
    employments.slice(index + 1).flatMap((other) => {
      const clash = longest(one, other);
      return clash === undefined || daysTogether(...clash) < pairFullTimeDays
        ? []
        : pairBetween('jobs-at-once', said(clash[0]), said(clash[1]));
    }),
  );
}

function longest(one: Employment, other: Employment): [DatedJob, DatedJob] | undefined {
  const pairs = fullTimeJobs(one).flatMap((job) =>
    fullTimeJobs(other).flatMap((each): [DatedJob, DatedJob][] => (isOneSource(job, each) ? [[job, each]] : [])),
  );
  return pairs.toSorted((a, b) => daysTogether(...b) - daysTogether(...a))[0];
}

/** Two employers of one source; a résumé in two languages tells one job twice. */
const isOneSource = (one: DatedJob, other: DatedJob): boolean =>
  sourceOf(one) === sourceOf(other) && compareJobs(one, other) === 'different';

const fullTimeJobs = ({ jobs }: Employment): DatedJob[] =>
  jobs.filter(isDated).filter(({ claim: { observation } }) => isCalledFullTime(observation.value) && !isOwnBusiness(observation.value));

const said = ({ claim }: DatedJob) => {
  const { start, end } = claim.observation.value;
  return { claim, form: periodOf({ start, end }), words: shownDates(claim.observation.quote, [start, end]) };
};
