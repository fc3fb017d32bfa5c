import type { Opinion } from '../../lib/core/model/case.ts';

/** The newest opinion on an indicator; undefined when there is none or the newest takes the earlier one back. */
export function standingOpinion(indicator: string, opinions: readonly Opinion[]): Opinion | undefined {
  let newest: Opinion | undefined;
  for (const opinion of opinions) {
    if (opinion.indicator === indicator && (newest === undefined || opinion.at >= newest.at)) newest = opinion;
  }
  return newest?.stance === 'none' ? undefined : newest;
}
