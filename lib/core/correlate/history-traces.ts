import type { PartialDate } from '../model/observation.ts';
import type { Trace } from '../model/trace.ts';
import { companyKey } from '../text/company-name.ts';
import { ofKind, type Shown, valueTrace } from './shown.ts';

/** A job that is told so far that it can be held against another one. */
export type DatedJob = { employer: string; start: PartialDate; end: PartialDate | 'present'; at: Shown };

/** Jobs in a row that two histories must share: three in the same years are nobody's chance. */
export const blockLength = 3;

/**
 * Every three consecutive jobs of a source, as employers with the years of start and end. Longer blocks are found by their parts;
 * whether the months agree, the comparison says.
 */
export function historyTraces(shown: readonly Shown[]): Trace[] {
  return historiesOf(shown).flatMap((jobs) =>
    jobs.slice(blockLength - 1).map((last, position) => {
      const block = jobs.slice(position, position + blockLength);
      return valueTrace('work-history', block.map(blockPart).join(' | '), last.at);
    }),
  );
}

const blockPart = ({ employer, start, end }: DatedJob): string => `${employer} ${start.slice(0, 4)}-${end.slice(0, 4)}`;

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
