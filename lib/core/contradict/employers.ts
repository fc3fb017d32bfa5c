import type { Knobs } from '../knobs.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { daysApart, daysTogether } from '../text/day-range.ts';
import { isOwnBusiness } from '../text/own-business.ts';
import { compareJobs, type DatedJob, type Employment, employmentsOf, isDated, type Job, sourceOf } from './job.ts';
import { pairBetween } from './pair-between.ts';

/**
 * Two employers for one time: a source tells of one, another source of the other, and neither knows what the first told. A job that is
 * merely left out is no disagreement, since résumés are tailored; nor are two jobs side by side that any source tells together, or work
 * by contract, for part of the time or for oneself, which leaves room for another. Where a source fills the time with an employer whose
 * name cannot be compared, written in another script or language, it may tell the same job.
 */
export function employerPairs(current: readonly Profile[], { pairSamePeriodDays }: Pick<Knobs, 'pairSamePeriodDays'>): Pair[] {
  const employments = employmentsOf(current).filter(({ jobs }) => !jobs.some(({ claim }) => isOwnBusiness(claim.observation.value)));
  const jobs = employments.flatMap((each) => each.jobs);
  const taken = new Set<Employment>();
  return employments.flatMap((one, index) =>
    employments.slice(index + 1).flatMap((other) => {
      if (taken.has(one) || taken.has(other) || isToldTogether(one, other)) return [];
      const clash = clashOf(one, other, pairSamePeriodDays, jobs);
      if (clash === undefined) return [];
      // What one source told of a time stands against what another one told of it, once.
      taken.add(one).add(other);
      return pairBetween('employer', said(clash[0]), said(clash[1]));
    }),
  );
}

const isToldTogether = (one: Employment, other: Employment): boolean => {
  const sources = new Set(one.jobs.map(sourceOf));
  return other.jobs.some((job) => sources.has(sourceOf(job)));
};

function clashOf(one: Employment, other: Employment, atLeastDays: number, all: readonly Job[]): [DatedJob, DatedJob] | undefined {
  if (one.jobs.some((job) => other.jobs.some((each) => compareJobs(job, each) !== 'different'))) return undefined;
  const mayTell = (source: string, job: DatedJob): boolean =>
    all.some((each) => sourceOf(each) === source && compareJobs(job, each) === 'not-comparable' && shareTime(job, each));
  for (const job of one.jobs.filter(isDated)) {
    const clash = other.jobs
      .filter(isDated)
      .find((each) => sameTime(job, each, atLeastDays) && !mayTell(sourceOf(each), job) && !mayTell(sourceOf(job), each));
    if (clash !== undefined) return [job, clash];
  }
  return undefined;
}

/** Whether two jobs can run at one time; one whose dates are not told can. */
const shareTime = (one: DatedJob, other: Job): boolean =>
  (other.start === undefined || other.start.first <= one.end.last) && (other.end === undefined || other.end.last >= one.start.first);

/** Whether two jobs run at one time for so long. Of a job that still runs on a page that tells no later one, only its start is sure. */
function sameTime(one: DatedJob, other: DatedJob, atLeastDays: number): boolean {
  const [first, second] = one.start.first <= other.start.first ? [one, other] : [other, one];
  if (isOpen(first) && daysApart(first.start, second.start) > atLeastDays) return false;
  return daysTogether(first, second) >= atLeastDays;
}

const isOpen = ({ claim }: DatedJob): boolean => claim.observation.value.end === 'present';

const said = ({ claim }: DatedJob) => ({
  claim,
  form: claim.observation.value.employer ?? '',
  words: [claim.observation.value.employer],
});
