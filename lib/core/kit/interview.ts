import type { CaseReview } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import type { Category } from '../model/indicator.ts';
import type { KitAsk, KitQuestion, KitStage } from '../model/kit.ts';
import type { Observable } from '../model/observation.ts';
import type { Pack } from '../model/pack.ts';
import type { Question } from '../model/question.ts';

const stages: readonly Question['stage'][] = ['profile', 'messages', 'interview', 'references', 'offer', 'work'];

/** Where what a finding asks is best asked; everything else in a call. */
const stageOf: Partial<Record<Category, Question['stage']>> = {
  communication: 'messages',
  history: 'interview',
  payment: 'offer',
  logistics: 'offer',
};

/**
 * What to ask this candidate, by stage: what the findings ask that nothing has explained, each with its quotes, and the questions
 * of the pack, open ones apart from those that were answered. Stages without anything are left out.
 */
export function interviewStages(
  review: Pick<CaseReview, 'findings' | 'explained'>,
  pack: Pack,
  questions: readonly KitQuestion[],
): KitStage[] {
  const asks = review.findings.flatMap((finding) => {
    const ask = askOf(finding, review, pack);
    return ask === undefined ? [] : [{ stage: stageOf[finding.category] ?? 'interview', ask }];
  });
  return stages
    .map((stage) => ({
      stage,
      asks: asks.filter((each) => each.stage === stage).map(({ ask }) => ask),
      open: questions.filter((each) => each.stage === stage && each.reply === 'not-asked'),
      answered: questions.filter((each) => each.stage === stage && each.reply !== 'not-asked'),
    }))
    .filter(({ asks: some, open, answered }) => some.length + open.length + answered.length > 0);
}

function askOf(finding: Finding, { explained }: Pick<CaseReview, 'explained'>, { indicators }: Pack): KitAsk | undefined {
  const indicator = indicators.find(({ id }) => id === finding.indicator);
  if (finding.answer !== 'yes' || indicator === undefined || explained.includes(indicator.id)) return undefined;
  return { indicator: indicator.id, name: indicator.name, ask: indicator.ask, evidence: finding.evidence };
}

/** Kinds that were not seen, with how many checks wait for each; an answer is asked for among the questions. */
export function gapsOf(findings: readonly Finding[]): { kind: Observable; checks: number }[] {
  const waiting = new Map<Observable, number>();
  for (const finding of findings) {
    if (finding.answer !== 'unknown' || finding.blocked !== undefined) continue;
    for (const kind of finding.missing) if (kind !== 'answer') waiting.set(kind, (waiting.get(kind) ?? 0) + 1);
  }
  return [...waiting].map(([kind, checks]) => ({ kind, checks })).sort((a, b) => b.checks - a.checks);
}
