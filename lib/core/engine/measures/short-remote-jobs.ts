import type { ObservationOf } from '../../model/observation.ts';
import { dayOf } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { type WorkSpan, workSpan } from './work-span.ts';

/**
 * Remote jobs of less than nine months that ended in the last three years, each employer once. A job that still runs is
 * not short, and one whose months are not shown is not counted.
 */
export const shortRemoteJobs: MeasureFacts = (facts) => {
  const works = seen(facts, 'work');
  const spans = works.flatMap((work) => workSpan(work) ?? []);
  if (spans.length === 0) return { is: 'unknown', missing: ['work'] };
  const short = new Map<string, WorkSpan>();
  for (const span of spans) if (isRemote(span.work) && isShort(span) && isRecent(span)) short.set(span.employer, span);
  const shown = short.size > 0 ? [...short.values()] : spans;
  return { is: 'known', value: short.size, evidence: shown.map(({ work }) => evidenceOf(work)) };
};

const isRemote = ({ observation: { value } }: Seen<ObservationOf<'work'>>): boolean =>
  [value.place, value.title, value.employment, value.employer].some(
    (part) => part !== undefined && /\bremote|télétravail|удал[её]нн|віддален|zdaln|remoto/i.test(part),
  );
const isShort = (span: WorkSpan): boolean =>
  span.work.observation.value.end !== 'present' && span.endLatest - span.startEarliest < shortDays;
const isRecent = (span: WorkSpan): boolean => dayOf(span.work.profile.readAt) - span.endEarliest <= recentDays;

/** Nine months and three years, the indicator's own bounds. */
const shortDays = 275;
const recentDays = 1_096;
