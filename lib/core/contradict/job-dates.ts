import type { Knobs } from '../knobs.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { type DayRange, daysApart } from '../text/day-range.ts';
import { foldText } from '../text/fold-text.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { employmentsOf, type Job, periodOf, sourceOf } from './job.ts';
import { pairBetween } from './pair-between.ts';
import { shownDates } from './shown-dates.ts';

/**
 * Jobs at one employer whose start or end two sources tell further apart than memory slips. *2019* and *2019-03* agree; so do a job
 * that still runs on a page and the day on which it ended elsewhere, since pages are not kept up. Where a source tells several stations
 * at an employer, each of them and all of them together may agree with what the other one tells.
 */
export function jobDatePairs(current: readonly Profile[], { pairJobDatesDays }: Pick<Knobs, 'pairJobDatesDays'>): Pair[] {
  return employmentsOf(current).flatMap(({ jobs }) => {
    const told = [...Map.groupBy(jobs, sourceOf).values()].map((ofSource) => ({ ofSource, whole: whole(ofSource) }));
    const compare = (one: Told, other: Told): Agreement => compareTold(one, other, pairJobDatesDays);
    return disagreements(told, compare).flatMap(([one, other]) => {
      const [first, second] = closest(one.ofSource, other.ofSource);
      return pairBetween('job-dates', said(first, second, pairJobDatesDays), said(second, first, pairJobDatesDays));
    });
  });
}

type Period = { start: DayRange | undefined; end: DayRange | undefined; isOpen: boolean; title: string };
type Told = { ofSource: readonly Job[]; whole: Period };

const periodOfJob = ({ start, end, claim: { observation } }: Job): Period => ({
  start,
  end,
  isOpen: observation.value.end === 'present',
  title: foldText(observation.value.title ?? ''),
});

/** All stations of a source as one, from the first start to the last end. */
function whole(jobs: readonly Job[]): Period {
  const periods = jobs.map(periodOfJob);
  const starts = periods.flatMap(({ start }) => start ?? []).sort((a, b) => a.first - b.first);
  const ends = periods.flatMap(({ end }) => end ?? []).sort((a, b) => b.last - a.last);
  return { start: starts[0], end: ends[0], isOpen: periods.some(({ isOpen }) => isOpen), title: periods[0]?.title ?? '' };
}

function compareTold(one: Told, other: Told, moreThan: number): Agreement {
  const answers = [...one.ofSource.map(periodOfJob), one.whole].flatMap((period) =>
    [...other.ofSource.map(periodOfJob), other.whole].map((each) => comparePeriods(period, each, moreThan)),
  );
  if (answers.includes('same')) return 'same';
  return answers.every((answer) => answer === 'different') ? 'different' : 'not-comparable';
}

function comparePeriods(one: Period, other: Period, moreThan: number): Agreement {
  const [start, end] = [startsApart(one, other), endsApart(one, other)];
  if (start === undefined && end === undefined) return 'not-comparable';
  const isStart = (start ?? 0) > moreThan;
  const isEnd = (end ?? 0) > moreThan;
  if (!isStart && !isEnd) return 'same';
  // One source may tell the whole time and the other only its last station; the title says which.
  return isStart !== isEnd && one.title !== other.title && isInside(one, other) ? 'not-comparable' : 'different';
}

const startsApart = (one: Period, other: Period): number | undefined => one.start && other.start && daysApart(one.start, other.start);

const endsApart = (one: Period, other: Period): number | undefined =>
  one.isOpen || other.isOpen ? undefined : one.end && other.end && daysApart(one.end, other.end);

/** Whether one of two periods can lie within the other one. */
function isInside(one: Period, other: Period): boolean {
  const within = (short: Period, long: Period) =>
    (short.start?.last ?? 0) >= (long.start?.first ?? 0) && (short.end?.first ?? 0) <= (long.end?.last ?? Infinity);
  return within(one, other) || within(other, one);
}

/** The two entries that lie closest to each other: what is quoted. */
function closest(ours: readonly Job[], theirs: readonly Job[]): [Job, Job] {
  const all = ours.flatMap((one) => theirs.map((other): [Job, Job] => [one, other]));
  const distance = ([one, other]: [Job, Job]) =>
    (startsApart(periodOfJob(one), periodOfJob(other)) ?? 0) + (endsApart(periodOfJob(one), periodOfJob(other)) ?? 0);
  return all.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** What differs of a job, said with as little as is needed: its start, its end, or both. */
function said(job: Job, other: Job, moreThan: number) {
  const [one, two] = [periodOfJob(job), periodOfJob(other)];
  const { start, end } = job.claim.observation.value;
  const isStart = (startsApart(one, two) ?? 0) > moreThan;
  const isEnd = (endsApart(one, two) ?? 0) > moreThan;
  const differing = isStart === isEnd ? [start, end] : isStart ? [start] : [end];
  return {
    claim: job.claim,
    form: isStart === isEnd ? periodOf({ start, end }) : (differing[0] ?? '?'),
    words: shownDates(job.claim.observation.quote, differing),
  };
}
