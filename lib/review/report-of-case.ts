import { careerOf } from '../core/career/career.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseReport } from '../core/report/case-report.ts';
import { visitsOf } from '../core/visits/visits.ts';
import { pairsOfCase } from './pairs-of-case.ts';

/** A case as it is reported: with what its sources say differently, the career they tell, and what changed between two visits. */
export function reportOfCase(of: Omit<CaseReport, 'pairs' | 'career' | 'visits'>, knobs: Knobs): CaseReport {
  const career = careerOf(of.review.current, knobs);
  return { ...of, pairs: pairsOfCase(of.review, knobs), visits: visitsOf(of.file.profiles), ...(career && { career }) };
}
