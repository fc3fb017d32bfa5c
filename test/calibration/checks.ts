import { evaluate } from '../../lib/core/engine/evaluate.ts';
import { caseFacts, earlierVisits } from '../../lib/core/engine/facts.ts';
import { type LoadedPack, loadPack } from '../../lib/core/engine/load-pack.ts';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Finding } from '../../lib/core/model/finding.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Pattern } from '../../lib/core/model/pattern.ts';
import { sourcesPart } from './sources-part.ts';

/** A pack made ready for counting: with it, the part of each mixed indicator that sources alone can answer. */
export type Checks = { loaded: LoadedPack; parts: ReadonlyMap<string, Pattern> };

/** Makes a pack ready for counting; once per process. */
export function checksOf(pack: Pack): Checks {
  const mixed = pack.indicators.flatMap(({ id, pattern }): [string, Pattern][] => {
    const part = sourcesPart(pattern);
    return part === undefined || JSON.stringify(part) === JSON.stringify(pattern) ? [] : [[id, part]];
  });
  return { loaded: loadPack(pack), parts: new Map(mixed) };
}

/**
 * What the sources of a case say to each indicator. An indicator that an answer settles too is asked without it: a made-up reviewer
 * would make a rate of an assumption, and where nobody was asked the sources' own no would be lost.
 */
export function answersBySources(
  { loaded, parts }: Checks,
  file: CaseFile,
  { current, findings }: CaseReview,
): [string, Finding['answer']][] {
  const facts = caseFacts(current, [], { earlier: earlierVisits(file.profiles) });
  return findings.map(({ indicator, answer }) => {
    const part = parts.get(indicator);
    return [indicator, part === undefined ? answer : evaluate(part, facts, loaded.lists).is];
  });
}

/** The findings as if no reviewer had answered anything. */
export const withoutAnswers = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) =>
    finding.answer === 'yes' && finding.evidence.every(({ kind }) => kind === 'answer')
      ? { ...finding, answer: 'unknown', evidence: [], missing: ['answer'] }
      : finding,
  );
