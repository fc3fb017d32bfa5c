import type { PartialDate } from '../model/observation.ts';
import type { Trace } from '../model/trace.ts';
import { companyKey } from '../text/company-name.ts';
import { ofKind, type Shown, valueTrace } from './shown.ts';

/** A job that is told so far that it can be held against another one. */
export type DatedJob = { employer: string; start: PartialDate; end: PartialDate | 'present'; at: Shown };

/** Jobs in a row that two histories must share: three from month to month are nobody's chance. */
export const blockLength = 3;

/**
 * Every three consecutive jobs of a source, as employers with the month of the start and the year of the end. Longer blocks are
 * found by their parts. Where only years are told there is no block: too many people changed jobs in those years.
 */
export function historyTraces(shown: readonly Shown[]): Trace[] {
  return historiesOf(shown).flatMap((jobs) =>
    jobs.slice(blockLength - 1).flatMap((last, position) => {
      const block = jobs.slice(position, position + blockLength);
      return block.every(({ start }) => start.length >= monthLength)
        ? [valueTrace('work-history', block.map(blockPart).join(' | '), last.at)]
        : [];
    }),
  );
}

const blockPart = ({ employer, start, end }: DatedJob): string => `${employer} ${start.slice(0, monthLength)} ${end.slice(0, 4)}`;
const monthLength = 'yyyy-mm'.length;

/** Whether two jobs are told alike: one employer, the same month of the start, and ends that do not disagree. */
export function isToldAlike(one: DatedJob, other: DatedJob): boolean {
  if (one.employer !== other.employer) return false;
  if (one.start.length < monthLength || one.start.slice(0, monthLength) !== other.start.slice(0, monthLength)) return false;
  const known = Math.min(one.end.length, other.end.length, monthLength);
  return one.end.slice(0, known) === other.end.slice(0, known);
}

/** The dated jobs of each source, the earliest first; jobs for oneself and without an employer are left out. */
export function historiesOf(shown: readonly Shown[]): DatedJob[][] {
  const bySource = new Map<string, DatedJob[]>();
  for (const at of ofKind(shown, 'work')) {
    const { employer, start, end } = at.observation.value;
    const key = employer === undefined ? undefined : companyKey(employer);
    if (key === undefined || start === undefined || end === undefined || ownWork.test(key)) continue;
    const jobs = bySource.get(at.profile.account) ?? [];
    bySource.set(at.profile.account, [...jobs, { employer: key, start, end, at }]);
  }
  return [...bySource.values()].map((jobs) => jobs.sort((a, b) => order(a, b)));
}

function order(a: DatedJob, b: DatedJob): number {
  const [one, other] = [a, b].map(({ start, end, employer }) => `${start} ${end} ${employer}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

const ownWork = /^(?:self employed|freelance|freelancer|independent|upwork|fiverr|various|various clients|confidential|none)$/;
