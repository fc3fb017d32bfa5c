import { assessment } from '../model/assessment.ts';
import { career } from '../model/career.ts';
import { caseFile } from '../model/case.ts';
import { caseLink } from '../model/case-link.ts';
import { counterEvidence } from '../model/counter-evidence.ts';
import { counterIndicator } from '../model/counter-indicator.ts';
import { finding } from '../model/finding.ts';
import { indicator } from '../model/indicator.ts';
import { pair } from '../model/pair.ts';
import type { Prevalence } from '../model/prevalence.ts';
import { type Visit, visitDifference } from '../model/visit.ts';
import { z } from '../model/zod.ts';
import { indicatorRate } from '../text/people-rate.ts';
import type { CaseReport } from './case-report.ts';

/** What differs at a visit from the one before it. */
const change = z.strictObject({
  profile: z.string(),
  previous: z.string(),
  /** Set when another version of the reader read the visit before, so that only what both read is compared. */
  isOtherReader: z.literal(true).optional(),
  differences: z.array(visitDifference).min(1),
});

/** Schema of {@link caseJson}: one case whole, with what was computed from it and by what, so that it can be checked later. */
export const caseExport = z.strictObject({
  format: z.literal('second-look/case'),
  /** Rises when a field changes its meaning or goes away. */
  formatVersion: z.literal(1),
  appVersion: z.string(),
  writtenAt: z.iso.datetime(),
  pack: z.strictObject({
    id: z.string(),
    version: z.string(),
    attackRelease: z.string(),
    /** The indicators that answered yes, whole. */
    indicators: z.array(indicator),
    /** What was seen that speaks for an ordinary history, whole. */
    counters: z.array(counterIndicator),
    /** How often those indicators answer yes on people made up by a generator: counts, where they were counted. */
    rates: z.record(z.string(), z.strictObject({ yes: z.int().min(0), of: z.int().min(1) })),
  }),
  case: caseFile,
  review: z.strictObject({
    /** Ids of the profiles that the findings were made from. */
    current: z.array(z.string()),
    findings: z.array(finding),
    switchedOff: z.array(z.strictObject({ indicator: z.string(), reason: z.string() })),
    counterEvidence: z.array(counterEvidence),
    explained: z.array(z.string()),
    assessment,
    /** What the sources say differently; left out by reports for which they were not held against each other. */
    pairs: z.array(pair).optional(),
    /** Work and education source by source, with what overlaps, is left open or disagrees; left out where no source tells a date. */
    career: career.optional(),
    /** What differs between two visits of one account, by the ids of the two profiles; left out by reports for which they were not compared. */
    changes: z.array(change).optional(),
    /** What is shared with other cases; left out by reports of cases that were not compared. */
    links: z.array(caseLink).optional(),
  }),
});
export type CaseExport = z.infer<typeof caseExport>;

/**
 * A case as JSON text: the same report gives the same bytes. Keys are in alphabetical order, lists in their own.
 */
export function caseJson({ file, review, pairs, career, visits, links, pack, appVersion, writtenAt }: CaseReport): string {
  const found = new Set(review.findings.flatMap(({ indicator, answer }) => (answer === 'yes' ? [indicator] : [])));
  const exported: CaseExport = {
    format: 'second-look/case',
    formatVersion: 1,
    appVersion,
    writtenAt,
    pack: {
      id: pack.id,
      version: pack.version,
      attackRelease: pack.attackRelease,
      indicators: pack.indicators.filter(({ id }) => found.has(id)),
      counters: pack.counters.filter(({ id }) => review.counterEvidence.some(({ counter }) => counter === id)),
      rates: ratesOf(found, pack.prevalence),
    },
    case: file,
    review: {
      current: review.current.map(({ id }) => id),
      findings: review.findings,
      switchedOff: review.switchedOff,
      counterEvidence: review.counterEvidence,
      explained: review.explained,
      assessment: review.assessment,
      ...(pairs && { pairs: [...pairs] }),
      ...(career && { career }),
      ...(visits && { changes: visits.flatMap(changeOf) }),
      ...(links && { links: [...links] }),
    },
  };
  return `${JSON.stringify(sorted(exported), null, 2)}\n`;
}

function changeOf({ profile, previous, isOtherReader, differences }: Visit): z.infer<typeof change>[] {
  if (previous === undefined || differences.length === 0) return [];
  return [{ profile: profile.id, previous: previous.id, ...(isOtherReader && { isOtherReader }), differences }];
}

function ratesOf(indicators: ReadonlySet<string>, prevalence: Prevalence | undefined): CaseExport['pack']['rates'] {
  return Object.fromEntries(
    [...indicators].flatMap((id) => {
      const rate = indicatorRate(prevalence, id);
      return rate === undefined ? [] : [[id, { yes: rate.all.yes, of: rate.all.of }]];
    }),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
