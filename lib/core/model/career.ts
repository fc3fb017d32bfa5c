import type { Evidence } from './finding.ts';

/** An end of a span in days since 1970, UTC: the first and the last day that what was shown can mean. */
export type CareerEnd = { earliest: number; latest: number /** As it was shown: `2019`, `2019-03`, `present`. */; shown: string };

/** A job or a course of study as one source tells it; an end that the source does not tell is left out. */
export type CareerSpan = {
  /** Id of the observation. */
  id: string;
  what: 'work' | 'education';
  /** The employer or the school, as shown; empty where the source names none. */
  label: string;
  /** The job title or the degree. */
  detail?: string;
  start?: CareerEnd;
  end?: CareerEnd;
  evidence: Evidence;
};

/** What one source tells, in the order of time; what has no dates comes last. */
export type CareerLane = { source: string; site: string /** When it was read last, UTC. */; readAt: string; spans: CareerSpan[] };

/**
 * Something worth a look on the axis. None of them says that anything is wrong: people work two jobs, take time off, and mistype.
 * `days` is the least that the shown dates allow.
 */
export type CareerMark =
  /** Two employers at one time in one source. */
  | { what: 'overlap'; one: string; other: string; from: number; to: number; days: number }
  /** Time between two entries of one source that nothing in it fills. */
  | { what: 'gap'; source: string; after: string; before: string; from: number; to: number; days: number }
  /** Two sources tell the same employer or school with other dates. */
  | { what: 'disagreement'; one: string; other: string; on: 'start' | 'end' | 'both'; days: number };

/** Work and education of a candidate on one axis, source by source. `from` and `to` are days since 1970. */
export type Career = { from: number; to: number; lanes: CareerLane[]; marks: CareerMark[] };
