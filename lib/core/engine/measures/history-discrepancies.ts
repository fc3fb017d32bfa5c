import { dayOf } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { compareSpans, isOwnBusiness, overlapDays, type WorkSpan, workSpan } from './work-span.ts';

/**
 * Points of the last five years on which two of the candidate's sources disagree: a shared employer whose start or end lies
 * more than six months apart, or half a year and more that one source fills with one employer and the other with another.
 *
 * A job that a source leaves out is no disagreement, since résumés are tailored and pages shortened; nor are dates that
 * can be read so that they agree, one's own business, the second job of a source that tells the first one too, or a time that a source
 * fills with an employer whose name cannot be compared. The pair of sources with the most points counts; sources all of whose employers
 * are written in unlike scripts or languages tell nothing.
 */
export const historyDiscrepancies: MeasureFacts = (facts) => {
  const sources = [
    ...Map.groupBy(
      seen(facts, 'work').flatMap((work) => recentSpan(workSpan(work))),
      ({ work }) => work.profile,
    ).values(),
  ];
  const pairs = sources.flatMap((one, index) =>
    sources.slice(index + 1).flatMap((other) => (areComparable(one, other) ? [compared(one, other)] : [])),
  );
  const most = pairs.toSorted((one, other) => other.length - one.length)[0];
  if (!most) return { is: 'unknown', missing: ['work'] };
  const shown = most.length > 0 ? most.flat() : sources.flat();
  return { is: 'known', value: most.length, evidence: [...new Set(shown)].map(({ work }) => evidenceOf(work)) };
};

/** Whether any employer of one source can be held against one of the other. */
const areComparable = (one: readonly WorkSpan[], other: readonly WorkSpan[]): boolean =>
  one.some((span) => other.some((station) => compareSpans(span, station) !== 'not-comparable'));

/** Every disagreement of two sources, as the two entries that disagree. */
function compared(one: readonly WorkSpan[], other: readonly WorkSpan[]): [WorkSpan, WorkSpan][] {
  return [...datesApart(one, other), ...employersApart(one, other)];
}

/** Shared employers, once each; stations at one employer are taken together. */
function datesApart(one: readonly WorkSpan[], other: readonly WorkSpan[]): [WorkSpan, WorkSpan][] {
  const others = stations(other);
  return stations(one).flatMap((ours) => {
    const theirs = others.filter((station) => compareSpans(station, ours) === 'same');
    const [first] = theirs;
    return first && theirs.every((station) => isApart(ours, station)) ? [[ours, first] as [WorkSpan, WorkSpan]] : [];
  });
}

const isApart = (one: WorkSpan, other: WorkSpan): boolean =>
  gap(one.startEarliest, one.startLatest, other.startEarliest, other.startLatest) > sixMonthsDays ||
  gap(one.endEarliest, one.endLatest, other.endEarliest, other.endLatest) > sixMonthsDays;

/** Days between two ranges of days; 0 where they touch. */
const gap = (from: number, to: number, otherFrom: number, otherTo: number): number => Math.max(0, from - otherTo, otherFrom - to);

/** Employers that only one source knows, at a time which the other fills with one that the first does not know. */
function employersApart(one: readonly WorkSpan[], other: readonly WorkSpan[]): [WorkSpan, WorkSpan][] {
  const [ours, theirs] = [unknownTo(other, one), unknownTo(one, other)];
  const used = new Set<WorkSpan>();
  return ours.flatMap((span) => {
    const clash = theirs.find(
      (station) => !used.has(station) && compareSpans(span, station) === 'different' && overlapDays(span, station) >= sixMonthsDays,
    );
    if (!clash) return [];
    used.add(clash);
    return [[span, clash] as [WorkSpan, WorkSpan]];
  });
}

const unknownTo = (source: readonly WorkSpan[], spans: readonly WorkSpan[]): WorkSpan[] =>
  stations(spans).filter((span) => !isOwnBusiness(span.work) && !source.some((station) => mayTell(station, span)));

/** Whether an entry of another source tells this job, or may: its employer cannot be compared, and it shares the time. */
function mayTell(entry: WorkSpan, span: WorkSpan): boolean {
  const compared = compareSpans(entry, span);
  const sharesTime = entry.startEarliest <= span.endLatest && entry.endLatest >= span.startEarliest;
  return compared === 'same' || (compared === 'not-comparable' && sharesTime);
}

/** One span per employer, from the first start to the last end. */
function stations(spans: readonly WorkSpan[]): WorkSpan[] {
  const joined: WorkSpan[] = [];
  for (const span of spans) {
    const index = joined.findIndex((station) => compareSpans(station, span) === 'same');
    const known = joined[index];
    if (!known) joined.push(span);
    else joined[index] = { ...known, ...earlierStart(known, span), ...laterEnd(known, span) };
  }
  return joined;
}

const earlierStart = (one: WorkSpan, other: WorkSpan) =>
  one.startEarliest <= other.startEarliest ? {} : { startEarliest: other.startEarliest, startLatest: other.startLatest };
const laterEnd = (one: WorkSpan, other: WorkSpan) =>
  one.endLatest >= other.endLatest ? {} : { endEarliest: other.endEarliest, endLatest: other.endLatest };

function recentSpan(span: WorkSpan | undefined): WorkSpan[] {
  return span && dayOf(span.work.profile.readAt) - span.endLatest <= recentDays ? [span] : [];
}

/** Six months and five years, the indicator's own bounds. */
const sixMonthsDays = 184;
const recentDays = 1_826;
