import { assess } from '../core/assess/assess.ts';
import { findAll } from '../core/engine/find.ts';
import { findCounters } from '../core/engine/find-counters.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseFile, CaseReview, Opinion } from '../core/model/case.ts';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import { factsOfCase } from './facts-of-case.ts';

/** What the pack has to say about a case file. Pure, and the same in the panel, in the dashboard and in a terminal. */
export function reviewCase(file: CaseFile, loaded: LoadedPack, knobs: Knobs, policy: Policy = openPolicy): CaseReview {
  const { current, facts } = factsOfCase(file);
  const findings = findAll(loaded, facts, policy);
  const explained = explainedIndicators(file.opinions);
  return {
    current,
    findings,
    switchedOff: loaded.pack.indicators.flatMap(({ id }) => {
      const off = Object.hasOwn(policy.switchedOff, id) ? policy.switchedOff[id] : undefined;
      return off === undefined ? [] : [{ indicator: id, reason: off.reason }];
    }),
    counterEvidence: findCounters(loaded, facts),
    explained,
    assessment: assess(findings, explained, knobs),
  };
}

/** Indicators whose newest opinion says *explained*. */
export function explainedIndicators(opinions: readonly Opinion[]): string[] {
  const newest = new Map<string, Opinion>();
  for (const opinion of opinions) {
    const other = newest.get(opinion.indicator);
    if (other === undefined || opinion.at >= other.at) newest.set(opinion.indicator, opinion);
  }
  return [...newest.values()].filter(({ stance }) => stance === 'explained').map(({ indicator }) => indicator);
}
