import { assess } from '../core/assess/assess.ts';
import { findAll, notAsked } from '../core/engine/find.ts';
import { findCounters } from '../core/engine/find-counters.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseFile, CaseReview, Opinion } from '../core/model/case.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import { newestBy } from '../core/model/newest-by.ts';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import { factsOfCase } from './facts-of-case.ts';

/**
 * What the pack has to say about a case file. Pure, and the same in the panel, in the dashboard and in a terminal.
 *
 * @param links what the case shares with others, see `links-of-case`; left out when they were not compared
 */
export function reviewCase(
  file: CaseFile,
  loaded: LoadedPack,
  knobs: Knobs,
  policy: Policy = openPolicy,
  links?: readonly CaseLink[],
): CaseReview {
  const { current, facts } = factsOfCase(file, links);
  const findings = findAll(loaded, facts, policy);
  const explained = explainedIndicators(file.opinions);
  return {
    current,
    findings,
    switchedOff: notAsked(loaded, policy),
    counterEvidence: findCounters(loaded, facts),
    explained,
    assessment: assess(findings, explained, knobs),
  };
}

/** Indicators whose newest opinion says *explained*. */
export function explainedIndicators(opinions: readonly Opinion[]): string[] {
  const newest = newestBy(opinions, ({ indicator }) => indicator);
  return [...newest.values()].filter(({ stance }) => stance === 'explained').map(({ indicator }) => indicator);
}
