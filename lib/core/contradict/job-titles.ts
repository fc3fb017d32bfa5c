import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { type DayRange, daysApart } from '../text/day-range.ts';
import { compareTitles } from '../text/job-trade.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { employmentsOf, type Job, sourceOf } from './job.ts';
import { pairBetween } from './pair-between.ts';

/**
 * Titles of two trades for one job: the same employer at the same time. Rank does not count, since people are promoted; nor does a
 * change of trade that a source itself tells.
 */
export function jobTitlePairs(current: readonly Profile[]): Pair[] {
  return employmentsOf(current).flatMap(({ jobs }) => {
    const titled = jobs.filter(({ claim }) => claim.observation.value.title !== undefined);
    return disagreements(titled, (one, other) => compare(one, other)).flatMap(([one, other]) =>
      pairBetween('job-title', said(one), said(other)),
    );
  });
}

function compare(one: Job, other: Job): Agreement {
  if (sourceOf(one) === sourceOf(other)) return 'same';
  const compared = compareTitles(titleOf(one), titleOf(other));
  return compared === 'different' && !areOneStation(one, other) ? 'not-comparable' : compared;
}

/** Whether two entries tell of one time: their dates can be read so that they agree, or are not told; a page may not be kept up. */
const areOneStation = (one: Job, other: Job): boolean =>
  areClose(one.start, other.start) && (isOpen(one) || isOpen(other) || areClose(one.end, other.end));

const areClose = (one: DayRange | undefined, other: DayRange | undefined): boolean =>
  one === undefined || other === undefined || daysApart(one, other) <= oneStationDays;

const isOpen = ({ claim }: Job): boolean => claim.observation.value.end === 'present';

const titleOf = ({ claim }: Job): string => claim.observation.value.title ?? '';

const said = (job: Job) => ({ claim: job.claim, form: titleOf(job), words: [titleOf(job)] });

/** A quarter and a rounded month, in days: further apart it may be two stations at one employer. */
const oneStationDays = 123;
