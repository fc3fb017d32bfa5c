import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { CorpusCounts } from './corpora/corpus.ts';
import type { DecidedBy } from './decided-by.ts';
import type { CaseOutcome } from './published-cases.ts';
import type { LevelCounts, Tally } from './tally.ts';

/**
 * Everything that a calibration has counted, as it is committed. Report, prevalence and budgets are made of it and of nothing else.
 */
export type Counts = {
  /** The day it was counted. */
  measured: string;
  seed: number;
  versions: { pack: string; engine: number; node: string };
  /** What it was counted with; left out by runs of before it was kept. */
  decidedBy?: DecidedBy;
  regions: { id: string; name: string; candidates: number; levels: LevelCounts; bySources: LevelCounts; answers: Tally['answers'] }[];
  /** Over all regions. */
  total: Pick<Tally, 'situations' | 'shown' | 'without' | 'reasons'>;
  published: CaseOutcome[];
  /** Real people's pages and documents; left out when no folder was given. */
  corpora?: { measured: string; pack: string; sources: CorpusCounts[] };
};

/** Yeses of an indicator in each region, in the order of the regions. */
export const yesByRegion = (counts: Pick<Counts, 'regions'>, id: string): { yes: number; of: number }[] =>
  counts.regions.map(({ answers, candidates }) => ({ yes: answers[id]?.[0] ?? 0, of: candidates }));

/** Indicators of the pack that were answered yes or no at least once, so that their rate says something. */
export const answeredIndicators = (counts: Pick<Counts, 'regions'>, pack: Pack): Indicator[] =>
  pack.indicators.filter(({ id }) => counts.regions.some(({ answers }) => (answers[id]?.[0] ?? 0) + (answers[id]?.[1] ?? 0) > 0));

/** The counts as a file: one line for each region and each list, so that a change can be seen. */
export function countsFile(counts: Counts): string {
  const lines = Object.entries(counts).map(([key, value]) => `${JSON.stringify(key)}: ${value === undefined ? 'null' : inLines(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function inLines(value: unknown): string {
  if (Array.isArray(value)) return `[\n  ${value.map((one) => JSON.stringify(one)).join(',\n  ')}\n]`;
  return JSON.stringify(value);
}
