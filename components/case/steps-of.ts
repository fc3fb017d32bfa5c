import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { Pack } from '../../lib/core/model/pack.ts';

/** What could be done next. No duplicates, in the pack's order. */
export type Steps = {
  /** What the findings that still count ask, one sentence each. */
  asks: string[];
  /** The reviewer's questions without an answer. */
  questions: string[];
  /** Kinds that were not seen and that checks wait for; the one that most wait for comes first. */
  gaps: Observable[];
};

/** Gaps named; more than a few are no longer next steps. */
const gapsMost = 4;

/** The next steps of a case, drawn from its findings and from what could not be asked. */
export function stepsOf(file: CaseFile, review: CaseReview, pack: Pack): Steps {
  const counting = review.findings.filter(({ answer, indicator }) => answer === 'yes' && !review.explained.includes(indicator));
  const asks = counting.flatMap(({ indicator }) => pack.indicators.find(({ id }) => id === indicator)?.ask.slice(0, 1) ?? []);
  const replied = new Map(file.answers.map(({ question, reply }) => [question, reply]));
  const open = pack.questions.filter(({ id }) => (replied.get(id) ?? 'not-asked') === 'not-asked');

  const waiting = new Map<Observable, number>();
  for (const finding of review.findings) {
    if (finding.answer !== 'unknown') continue;
    for (const kind of finding.missing) if (kind !== 'answer') waiting.set(kind, (waiting.get(kind) ?? 0) + 1);
  }
  const gaps = [...waiting].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  return { asks: [...new Set(asks)], questions: open.map(({ text }) => text), gaps: gaps.slice(0, gapsMost) };
}
