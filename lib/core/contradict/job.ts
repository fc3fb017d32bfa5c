import type { Profile } from '../model/profile.ts';
import { companyKey } from '../text/company-name.ts';
import { type DayRange, dayRange } from '../text/day-range.ts';
import { compareEmployers, type EmployerComparison } from '../text/employers-compared.ts';
import { namesNobody } from '../text/own-business.ts';
import { type Claim, claimsOf } from './claim.ts';
import { groupsOf } from './disagreements.ts';

/** A job as one source tells it, with the days that its dates can mean. */
export type Job = {
  claim: Claim<'work'>;
  start: DayRange | undefined;
  end: DayRange | undefined;
};

/** A job both of whose dates are told. */
export type DatedJob = Job & { start: DayRange; end: DayRange };

/** Jobs at one employer, as all sources tell them. */
export type Employment = { jobs: readonly Job[] };

/**
 * The jobs of all sources by employer. Work for oneself, or for clients who are not named, is left out; so is a job that ends before
 * it begins.
 */
export function employmentsOf(current: readonly Profile[]): readonly Employment[] {
  const known = told.get(current);
  if (known !== undefined) return known;
  const jobs = claimsOf(current, 'work').flatMap(jobOf);
  const employments = groupsOf(jobs, compareJobs).map((group) => ({ jobs: group }));
  told.set(current, employments);
  return employments;
}

// Four topics ask for the same jobs.
const told = new WeakMap<readonly Profile[], readonly Employment[]>();

function jobOf(claim: Claim<'work'>): Job[] {
  const { value } = claim.observation;
  if (companyKey(value.employer ?? '') === undefined || namesNobody(value.employer ?? '')) return [];
  const start = value.start === undefined ? undefined : dayRange(value.start, claim.profile.readAt);
  const end = value.end === undefined ? undefined : dayRange(value.end, claim.profile.readAt);
  return start !== undefined && end !== undefined && end.last < start.first ? [] : [{ claim, start, end }];
}

/** How the employers of two jobs stand to each other. */
export const compareJobs = (one: Job, other: Job): EmployerComparison => compareEmployers(employerOf(one), employerOf(other));

const employerOf = ({ claim }: Job): string => claim.observation.value.employer ?? '';

/** Whether start and end of a job are told. */
export const isDated = (job: Job): job is DatedJob => job.start !== undefined && job.end !== undefined;

/** The account or document that tells a job. */
export const sourceOf = ({ claim }: Job): string => claim.profile.account;

/** The parts of a shown period that can be looked for in its quote: the dates as they are compared, and the period whole. */
export const periodOf = ({ start, end }: { start?: string | undefined; end?: string | undefined }): string =>
  `${start ?? '?'} – ${end ?? '?'}`;
