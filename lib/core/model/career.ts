import { evidence } from './finding.ts';
import { limits } from './limits.ts';
import { z } from './zod.ts';

/** Days since 1970, UTC. */
const day = z.int();
/** The id of a span. */
const span = z.string().min(1).max(200);

/** An end of a span: the first and the last day that what was shown can mean. */
const careerEnd = z.strictObject({
  earliest: day,
  latest: day,
  /** As it was shown: `2019`, `2019-03`, `present`. */
  shown: z.string().max(limits.shortText),
});
export type CareerEnd = z.infer<typeof careerEnd>;

/** A job or a course of study as one source tells it; an end that the source does not tell is left out. */
const careerSpan = z.strictObject({
  /** Id of the observation. */
  id: span,
  what: z.enum(['work', 'education']),
  /** The employer or the school, as shown; empty where the source names none. */
  label: z.string(),
  /** The job title or the degree. */
  detail: z.string().optional(),
  start: careerEnd.optional(),
  end: careerEnd.optional(),
  evidence,
});
export type CareerSpan = z.infer<typeof careerSpan>;

/** What one source tells, in the order of time; what has no dates comes last. */
const careerLane = z.strictObject({
  source: z.string().min(1).max(600),
  site: z.string().min(1).max(80),
  /** When it was read last, UTC. */
  readAt: z.iso.datetime(),
  spans: z.array(careerSpan),
});
export type CareerLane = z.infer<typeof careerLane>;

/**
 * Something worth a look on the axis. None of them says that anything is wrong: people work two jobs, take time off, and mistype.
 * `days` is the least that the shown dates allow.
 */
const careerMark = z.discriminatedUnion('what', [
  /** Two employers at one time in one source. */
  z.strictObject({ what: z.literal('overlap'), one: span, other: span, from: day, to: day, days: z.int().min(0) }),
  /** Time between two entries of one source that nothing in it fills. */
  z.strictObject({
    what: z.literal('gap'),
    source: z.string().min(1).max(600),
    after: span,
    before: span,
    from: day,
    to: day,
    days: z.int().min(0),
  }),
  /** Two sources tell the same employer or school with other dates. */
  z.strictObject({ what: z.literal('disagreement'), one: span, other: span, on: z.enum(['start', 'end', 'both']), days: z.int().min(0) }),
]);
export type CareerMark = z.infer<typeof careerMark>;

/** Work and education of a candidate on one axis, source by source. `from` and `to` are days since 1970. */
export const career = z.strictObject({ from: day, to: day, lanes: z.array(careerLane), marks: z.array(careerMark) });
export type Career = z.infer<typeof career>;
