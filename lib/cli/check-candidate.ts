import { assess } from '../core/assess/assess.ts';
import { careerOf } from '../core/career/career.ts';
import { pairsOf } from '../core/contradict/pairs-of.ts';
import { explainIndicator } from '../core/engine/explain.ts';
import { answersAccount, caseFacts, currentProfiles, type Facts } from '../core/engine/facts.ts';
import { findAll, notAsked } from '../core/engine/find.ts';
import { findCounters } from '../core/engine/find-counters.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Career } from '../core/model/career.ts';
import type { ReviewerAnswer } from '../core/model/case.ts';
import type { IndicatorExplanation } from '../core/model/explanation.ts';
import type { Evidence, Finding } from '../core/model/finding.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Observable } from '../core/model/observation.ts';
import type { Pair, PairSide } from '../core/model/pair.ts';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import type { FieldState } from '../core/model/raw-profile.ts';
import type { SourceRead } from './read-source.ts';

type Place = { quote: string; source: string; locator: string };

/** What `check` prints as JSON. `source` is a file as it was named on the command line. */
export type Check = {
  version: 1;
  sources: {
    file: string;
    site: string;
    adapter: string;
    readable: boolean;
    reason?: string;
    fields: Partial<Record<Observable, FieldState>>;
    /** The writers of a conversation of which nobody has said who is the candidate: nothing in it was checked. */
    writersNotTold?: readonly string[];
  }[];
  /** Visible values only: what a page hides from its reader is in `read`, and is never checked. */
  observations: ({ kind: Observable; value: unknown } & Place)[];
  findings: (Pick<Finding, 'indicator' | 'answer' | 'category' | 'specificity' | 'use' | 'missing'> & { evidence: Place[] })[];
  /** Indicators that the policy switches off, with its reason; they were not asked. */
  switchedOff: { indicator: string; reason: string }[];
  /** What speaks for an ordinary history; the level is not counted with it. */
  counterEvidence: { counter: string; evidence: Place[] }[];
  /** What two sources say differently: both quotes, the words of them that differ, and the two forms that were compared. */
  pairs: (Pick<Pair, 'id' | 'topic' | 'differs'> & Record<'one' | 'other', QuotedSide>)[];
  /** Work and education source by source, with what overlaps, is left open or disagrees; left out where no source tells a date. */
  career?: Career;
  assessment: Pick<Assessment, 'level'>;
};

type QuotedSide = Place & Pick<PairSide, 'kind' | 'words'>;

/** The reviewer's answers and the file that holds them. */
export type Answers = { file: string; replies: readonly ReviewerAnswer[] };

/** The facts of a candidate's sources, and which file an account was read from. */
function factsOf(sources: readonly SourceRead[], answers: Answers | undefined): { facts: Facts; fileOf: (account: string) => string } {
  const current = currentProfiles(sources.map(({ profile }) => profile));
  const files = new Map(current.map((profile) => [profile.account, sources.find((one) => one.profile === profile)?.file ?? '']));
  files.set(answersAccount, answers?.file ?? '');
  return { facts: caseFacts(current, answers?.replies ?? []), fileOf: (account) => files.get(account) ?? account };
}

/** Why an indicator answers as it does for these sources; its places name the files. */
export function explainForCandidate(
  indicator: Indicator,
  sources: readonly SourceRead[],
  answers: Answers | undefined,
  loaded: LoadedPack,
  policy: Policy,
): { told: IndicatorExplanation; fileOf: (account: string) => string } {
  const { facts, fileOf } = factsOf(sources, answers);
  return { told: explainIndicator(indicator, facts, loaded, policy), fileOf };
}

/** Checks the sources of one candidate, all of them together. Pure: the same sources give the same result. */
export function checkCandidate(
  sources: readonly SourceRead[],
  answers: Answers | undefined,
  loaded: LoadedPack,
  policy: Policy = openPolicy,
): Check {
  const { facts, fileOf } = factsOf(sources, answers);
  const findings = findAll(loaded, facts, policy);
  const placesOf = (evidence: readonly Evidence[]): Place[] =>
    evidence.map(({ quote, source, locator }) => ({ quote, source: fileOf(source), locator }));
  return {
    version: 1,
    sources: sources.map(({ file, profile: { site, adapter, readable, reason, fields }, writersNotTold }) => ({
      file,
      site,
      adapter,
      readable,
      ...(reason === undefined ? {} : { reason }),
      fields,
      ...(writersNotTold === undefined ? {} : { writersNotTold }),
    })),
    observations: facts.profiles.flatMap(({ account, observations }) =>
      observations.flatMap(({ kind, value, quote, locator, visible }) =>
        visible ? [{ kind, value, quote, source: fileOf(account), locator }] : [],
      ),
    ),
    findings: findings.map(({ indicator, answer, category, specificity, use, evidence, missing }) => ({
      indicator,
      answer,
      category,
      specificity,
      use,
      evidence: placesOf(evidence),
      missing,
    })),
    switchedOff: notAsked(loaded, policy),
    counterEvidence: findCounters(loaded, facts).map(({ counter, evidence }) => ({ counter, evidence: placesOf(evidence) })),
    ...said(facts, fileOf),
    assessment: { level: assess(findings, [], defaultKnobs).level },
  };
}

/** What the sources tell beside and against each other, in terms of the files they stand in. */
function said({ profiles }: Facts, fileOf: (account: string) => string): Pick<Check, 'pairs' | 'career'> {
  const read = profiles.filter(({ account }) => account !== answersAccount);
  const sideOf = ({ quote, source, locator, kind, words }: PairSide): QuotedSide => ({
    quote,
    source: fileOf(source),
    locator,
    kind,
    words,
  });
  const pairs = pairsOf(read).map(({ id, topic, differs, one, other }) => ({ id, topic, differs, one: sideOf(one), other: sideOf(other) }));
  const career = careerOf(read, defaultKnobs);
  if (career === undefined) return { pairs };
  const lanes = career.lanes.map((lane) => ({
    ...lane,
    source: fileOf(lane.source),
    spans: lane.spans.map((span) => ({ ...span, evidence: { ...span.evidence, source: fileOf(span.evidence.source) } })),
  }));
  const marks = career.marks.map((mark) => (mark.what === 'gap' ? { ...mark, source: fileOf(mark.source) } : mark));
  return { pairs, career: { ...career, lanes, marks } };
}
