import type { ObservationOf } from '../../model/observation.ts';
import { companyKey } from '../../text/company-name.ts';
import { dayOf, earliestDay, latestDay } from '../../text/day-number.ts';
import { compareEmployers, type EmployerComparison } from '../../text/employers-compared.ts';
import { isOwnBusiness as isOwn } from '../../text/own-business.ts';
import type { Seen } from '../facts.ts';

/**
 * A job with its days. A month or a year is a range of days, so each end has a first and a last possible day; what is
 * concluded must hold for all of them.
 */
export type WorkSpan = {
  work: Seen<ObservationOf<'work'>>;
  employer: string;
  startEarliest: number;
  startLatest: number;
  endEarliest: number;
  endLatest: number;
};

/** The job's days; `undefined` without an employer, a start or an end, and when it ends before it begins. */
export function workSpan(work: Seen<ObservationOf<'work'>>): WorkSpan | undefined {
  if (!spans.has(work)) spans.set(work, spanOf(work));
  return spans.get(work);
}

// Three measures ask for the same jobs.
const spans = new WeakMap<Seen, WorkSpan | undefined>();

function spanOf(work: Seen<ObservationOf<'work'>>): WorkSpan | undefined {
  const { employer, start, end } = work.observation.value;
  const key = employer === undefined ? undefined : companyKey(employer);
  if (key === undefined || start === undefined || end === undefined) return undefined;
  const read = dayOf(work.profile.readAt);
  const span = {
    work,
    employer: key,
    startEarliest: earliestDay(start),
    startLatest: latestDay(start),
    endEarliest: end === 'present' ? read : earliestDay(end),
    endLatest: end === 'present' ? read : latestDay(end),
  };
  return span.endLatest < span.startEarliest ? undefined : span;
}

/** How the employers of two jobs stand to each other. */
export const compareSpans = (one: WorkSpan, other: WorkSpan): EmployerComparison => compareEmployers(nameOf(one), nameOf(other));

const nameOf = ({ work }: WorkSpan): string => work.observation.value.employer ?? '';

/** Days that two jobs overlap at the least. */
export const overlapDays = (one: WorkSpan, other: WorkSpan): number =>
  Math.max(0, Math.min(one.endEarliest, other.endEarliest) - Math.max(one.startLatest, other.startLatest));

/** Whether the work has no employer that two sources could disagree about, see `isOwnBusiness` of the texts. */
export const isOwnBusiness = ({ observation: { value } }: Seen<ObservationOf<'work'>>): boolean => isOwn(value);
