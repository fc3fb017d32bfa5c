import { explainIndicator } from '../core/engine/explain.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { IndicatorExplanation } from '../core/model/explanation.ts';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import { factsOfCase } from './facts-of-case.ts';

/** Why an indicator answers as it does in a case, or why not; nothing when the pack has no such indicator. */
export function explainInCase(
  file: CaseFile,
  loaded: LoadedPack,
  indicatorId: string,
  policy: Policy = openPolicy,
): IndicatorExplanation | undefined {
  const indicator = loaded.pack.indicators.find(({ id }) => id === indicatorId);
  return indicator && explainIndicator(indicator, factsOfCase(file).facts, loaded, policy);
}
