import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import { openPolicy, type Policy, switchedOffBy } from '../model/policy.ts';
import type { Answer } from './answer.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { LoadedPack } from './load-pack.ts';

/** What this engine can answer. Rises when a pattern, a comparison, a measure or a list match is added or changes its meaning. */
export const engineVersion = 2;

/**
 * One finding per indicator of the pack that the organisation uses, in the pack's order. An indicator that this engine is too old for is unknown and
 * says `needs-update`; it is never a no.
 */
export function findAll(loaded: LoadedPack, facts: Facts, policy: Pick<Policy, 'switchedOff'> = openPolicy): Finding[] {
  const used = loaded.pack.indicators.filter(({ id }) => switchedOffBy(policy, id) === undefined);
  return used.map((indicator) =>
    loaded.blocked.has(indicator.id)
      ? { ...finding(indicator, { is: 'unknown', missing: [] }), blocked: 'needs-update' }
      : finding(indicator, evaluate(indicator.pattern, facts, loaded.lists)),
  );
}

/** The indicators that {@link findAll} left out because the organisation does not use them, with its reasons. */
export function notAsked({ pack }: LoadedPack, policy: Pick<Policy, 'switchedOff'>): { indicator: string; reason: string }[] {
  return pack.indicators.flatMap(({ id }) => {
    const off = switchedOffBy(policy, id);
    return off === undefined ? [] : [{ indicator: id, reason: off.reason }];
  });
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
    ...(answer.is === 'unknown' && answer.blocked !== undefined ? { blocked: answer.blocked } : {}),
  };
}
