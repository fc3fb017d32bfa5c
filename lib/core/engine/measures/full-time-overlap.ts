import type { ObservationOf } from '../../model/observation.ts';
import { isCalledFullTime } from '../../text/own-business.ts';
import { evidenceOf } from '../answer.ts';
import { type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { compareSpans, isOwnBusiness, overlapDays, type WorkSpan, workSpan } from './work-span.ts';

/**
 * Days for which two jobs that one source itself calls full-time run side by side, at the least that the shown months
 * allow. Jobs without that word are not counted; while such jobs are all there is, nothing can be told.
 */
export const fullTimeOverlapDays: MeasureFacts = (facts) => {
  const works = seen(facts, 'work');
  const fullTime = works.filter(isFullTime).flatMap((work) => workSpan(work) ?? []);
  let longest: { one: WorkSpan; other: WorkSpan; days: number } | undefined;
  for (const [index, one] of fullTime.entries()) {
    for (const other of fullTime.slice(index + 1)) {
      const days = overlapDays(one, other);
      // Days are compared sooner than words.
      if (days > (longest?.days ?? 0) && isOneSource(one, other)) longest = { one, other, days };
    }
  }
  if (longest) return { is: 'known', value: longest.days, evidence: [evidenceOf(longest.one.work), evidenceOf(longest.other.work)] };
  const labelled = works.filter(({ observation }) => observation.value.employment !== undefined);
  // One labelled job among unlabelled ones says nothing about those.
  if (labelled.length === 0 || (labelled.length < works.length && fullTime.length < 2)) return { is: 'unknown', missing: ['work'] };
  return { is: 'known', value: 0, evidence: labelled.map((work) => evidenceOf(work)) };
};

const isFullTime = (work: Seen<ObservationOf<'work'>>): boolean => isCalledFullTime(work.observation.value) && !isOwnBusiness(work);

/**
 * The same job told by two sources with other dates is a matter of `history-discrepancies`; a promotion is one employer, and a résumé in
 * two languages may tell one job twice.
 */
const isOneSource = (one: WorkSpan, other: WorkSpan): boolean =>
  one.work.profile === other.work.profile && compareSpans(one, other) === 'different';
