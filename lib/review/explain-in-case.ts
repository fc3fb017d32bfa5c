import { explainIndicator } from '../core/engine/explain.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import type { IndicatorExplanation } from '../core/model/explanation.ts';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import { factsOfCase } from './facts-of-case.ts';

/**
 * Why an indicator answers as it does in a case, or why not; nothing when the pack has no such indicator.
 *
 * @param links what the case shares with others; left out when they were not compared
 */
export function explainInCase(
  file: CaseFile,
  loaded: LoadedPack,
  indicatorId: string,
  policy: Policy = openPolicy,
  links?: readonly CaseLink[],
): IndicatorExplanation | undefined {
  const indicator = loaded.pack.indicators.find(({ id }) => id === indicatorId);
  return indicator && explainIndicator(indicator, factsOfCase(file, links).facts, loaded, policy);
}
