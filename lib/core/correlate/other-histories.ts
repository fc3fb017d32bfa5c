import { isSameEmployer } from '../text/same-employer.ts';
import type { DatedJob } from './history-traces.ts';

/**
 * Whether two sets of sources tell two histories: each has jobs that the other has not, in years that both tell of. A résumé cut
 * for a role leaves jobs out and adds none; an earlier career and a later one do not overlap.
 *
 * @param least jobs that each must have for itself
 */
export function tellOtherHistories(one: readonly (readonly DatedJob[])[], other: readonly (readonly DatedJob[])[], least: number): boolean {
  const [jobs, others] = [one.flat(), other.flat()];
  const [years, otherYears] = [yearsOf(jobs), yearsOf(others)];
  if (years === undefined || otherYears === undefined) return false;
  const own = (mine: readonly DatedJob[], theirs: readonly DatedJob[], told: Years): number =>
    new Set(
      mine
        .filter((job) => overlaps(job, told) && !theirs.some((each) => isSameEmployer(job.employer, each.employer)))
        .map(({ employer }) => employer),
    ).size;
  return own(jobs, others, otherYears) >= least && own(others, jobs, years) >= least;
}

type Years = { from: number; to: number };

function yearsOf(jobs: readonly DatedJob[]): Years | undefined {
  if (jobs.length === 0) return undefined;
  return { from: Math.min(...jobs.map(({ start }) => year(start))), to: Math.max(...jobs.map(({ end }) => year(end))) };
}

// A year in common is not enough: one career can end in the year in which the other begins.
const overlaps = ({ start, end }: DatedJob, { from, to }: Years): boolean => year(start) < to && year(end) > from;

const year = (date: string): number => (date === 'present' ? Number.POSITIVE_INFINITY : Number(date.slice(0, 4)));
