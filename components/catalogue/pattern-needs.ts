import type { Indicator } from '../../lib/core/model/indicator.ts';
import { type Observable, observableNames } from '../../lib/core/model/observation.ts';
import type { Pattern } from '../../lib/core/model/pattern.ts';
import { leavesOf } from '../../lib/core/model/pattern-leaf.ts';

/** By what an indicator is answered. */
export const answerWays = ['pages', 'question', 'either', 'comparison'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Whether sources answer it, the reviewer, either of them, or only a comparison with other candidates. */
export function answerWay(pattern: Pattern): AnswerWay {
  const leaves = leavesOf(pattern);
  if (leaves.some(({ op }) => op === 'linked')) return 'comparison';
  const asked = leaves.filter(({ op }) => op === 'answered').length;
  if (asked === 0) return 'pages';
  return asked === leaves.length ? 'question' : 'either';
}

/** What must be there for an answer: kinds of values, questions to the reviewer, and whether other candidates or earlier visits. */
export type Needs = { kinds: Observable[]; questions: string[]; others: boolean; visits: boolean };

/** What an indicator needs. What a measure is made of stands in the examples that it finds something in. */
export function needsOf({ pattern, examples }: Pick<Indicator, 'pattern' | 'examples'>): Needs {
  const leaves = leavesOf(pattern);
  const named = leaves.flatMap((leaf): Observable[] => ('kinds' in leaf ? leaf.kinds : 'kind' in leaf ? [leaf.kind] : []));
  const shown = leaves.some(({ op }) => op === 'measured')
    ? examples.observed.flatMap(({ profiles }) => observableNames.filter((kind) => profiles.some((profile) => profile[kind] !== undefined)))
    : [];
  const kinds = new Set([...named, ...shown]);
  return {
    kinds: observableNames.filter((kind) => kind !== 'answer' && kinds.has(kind)),
    questions: [...new Set(leaves.flatMap((leaf) => (leaf.op === 'answered' ? [leaf.question] : [])))],
    others: leaves.some(({ op }) => op === 'linked'),
    visits: leaves.some(({ op }) => op === 'changed'),
  };
}
