import type { Finding } from '../../lib/core/model/finding.ts';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { Observable } from '../../lib/core/model/observation.ts';

/** Indicators that could not be answered for the same reason: what was missing, or why no source could answer them. */
export type NotCheckedGroup = { missing: readonly Observable[]; blocked?: NonNullable<Finding['blocked']>; indicators: Indicator[] };

/** What could not be asked, by what was missing; the gap that holds up most comes first. */
export function notCheckedGroups(findings: readonly Finding[], indicators: readonly Indicator[]): NotCheckedGroup[] {
  const groups = new Map<string, NotCheckedGroup>();
  for (const finding of findings) {
    const indicator = indicators.find(({ id }) => id === finding.indicator);
    if (finding.answer !== 'unknown' || indicator === undefined) continue;
    const key = finding.blocked ?? [...finding.missing].sort().join(' ');
    const group = groups.get(key) ?? {
      missing: finding.missing,
      ...(finding.blocked === undefined ? {} : { blocked: finding.blocked }),
      indicators: [],
    };
    group.indicators.push(indicator);
    groups.set(key, group);
  }
  const isBlocked = ({ blocked }: NotCheckedGroup) => Number(blocked !== undefined);
  return [...groups.values()].sort((a, b) => isBlocked(a) - isBlocked(b) || b.indicators.length - a.indicators.length);
}
