import type { Indicator } from '../core/model/indicator.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Pattern } from '../core/model/pattern.ts';
import { leavesOf } from '../core/model/pattern-leaf.ts';

/** What answers an indicator: what was read, the reviewer alone, or a comparison with other candidates. */
export type IndicatorKind = 'auto' | 'question' | 'comparison';

/** How many indicators a pack has, in whole and by what they are about and what answers them, and which are unfinished. */
export type CatalogueCounts = {
  indicators: number;
  byKind: Record<IndicatorKind, number>;
  byCategory: Record<string, Record<IndicatorKind, number>>;
  unfinished: { id: string; lacks: string[] }[];
};

/** Counts the indicators of a pack; categories without one are left out. */
export function catalogueCounts({ indicators }: Pack): CatalogueCounts {
  const byCategory: CatalogueCounts['byCategory'] = {};
  for (const { category, pattern } of indicators) {
    byCategory[category] ??= none();
    byCategory[category][kindOf(pattern)] += 1;
  }
  const byKind = none();
  for (const { pattern } of indicators) byKind[kindOf(pattern)] += 1;
  const unfinished = indicators.map((each) => ({ id: each.id, lacks: lacking(each) })).filter(({ lacks }) => lacks.length > 0);
  return { indicators: indicators.length, byKind, byCategory, unfinished };
}

/** What every indicator must have and this one lacks, in words; empty when it is complete. */
export function lacking({ sources, benign, examples }: Indicator): string[] {
  const told = [...examples.observed, ...examples.notObserved, ...examples.cannotTell];
  return [
    ...(sources.length > 0 && sources.every(({ where }) => where.trim().length >= 4) ? [] : ['the place in a source']),
    ...(new Set(benign).size >= 2 ? [] : ['two honest explanations']),
    ...(told.length >= 3 ? [] : ['three examples']),
  ];
}

function kindOf(pattern: Pattern): IndicatorKind {
  const leaves = leavesOf(pattern);
  if (leaves.some(({ op }) => op === 'linked')) return 'comparison';
  return leaves.every(({ op }) => op === 'answered') ? 'question' : 'auto';
}

const none = (): Record<IndicatorKind, number> => ({ auto: 0, question: 0, comparison: 0 });
