import type { Pack } from '../../lib/core/model/pack.ts';
import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import { answeredIndicators, type Counts, yesByRegion } from './counts.ts';
import { restsOnSources } from './sources-part.ts';

/** What the product shows of a calibration: the yeses by region of every indicator that sources can answer and that was answered. */
export function prevalenceOf(counts: Counts, pack: Pack): Prevalence {
  const named = answeredIndicators(counts, pack).filter(({ pattern }) => restsOnSources(pattern));
  return {
    measured: counts.measured,
    seed: counts.seed,
    regions: counts.regions.map(({ id, name, candidates }) => ({ id, name, candidates })),
    yes: Object.fromEntries(named.map(({ id }) => [id, yesByRegion(counts, id).map(({ yes }) => yes)])),
  };
}

/** The prevalence as the pack's file: one line for each indicator. */
export function prevalenceFile({ yes, ...rest }: Prevalence): string {
  const head = Object.entries(rest).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = Object.entries(yes).map(([id, counts]) => `    ${JSON.stringify(id)}: ${JSON.stringify(counts)}`);
  return `{\n${head.join('')}  "yes": {\n${lines.join(',\n')}\n  }\n}\n`;
}
