import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Answer } from './answer.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { LoadedPack } from './load-pack.ts';

/** What this engine can answer. Rises when a pattern, a comparison, a measure or a list match is added or changes its meaning. */
export const engineVersion = 1;

/**
 * One finding per indicator of the pack, in the pack's order. An indicator that this engine is too old for is unknown and
 * says `needs-update`; it is never a no.
 */
export function findAll(loaded: LoadedPack, facts: Facts): Finding[] {
  return loaded.pack.indicators.map((indicator) =>
    loaded.blocked.has(indicator.id)
      ? { ...finding(indicator, { is: 'unknown', missing: [] }), blocked: 'needs-update' }
      : finding(indicator, evaluate(indicator.pattern, facts, loaded.lists)),
  );
}

function finding({ id, category, specificity, use }: Indicator, answer: Answer): Finding {
  return {
    indicator: id,
    answer: answer.is,
    category,
    specificity,
    use,
    evidence: answer.is === 'yes' ? [...answer.evidence] : [],
    missing: answer.is === 'unknown' ? [...answer.missing] : [],
  };
}
