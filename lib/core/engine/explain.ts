import type { Explanation, IndicatorExplanation } from '../model/explanation.ts';
import type { Evidence } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observable } from '../model/observation.ts';
import type { Pattern } from '../model/pattern.ts';
import { type Policy, switchedOffBy } from '../model/policy.ts';
import { type Answer, conjunction, disjunction, evidenceOf, negated } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { type Facts, seen } from './facts.ts';
import type { Lists, LoadedPack } from './load-pack.ts';

/** The answer to a pattern with the answers of all its parts. Agrees with `evaluate`, which stops at nothing and tells nothing. */
export function explain(pattern: Pattern, facts: Facts, lists: Lists): Explanation {
  return reasoned(pattern, facts, lists).told;
}

/** Why an indicator answers as it does; also one that this engine is too old for, or that the organisation does not use. */
export function explainIndicator(
  indicator: Indicator,
  facts: Facts,
  loaded: LoadedPack,
  policy: Pick<Policy, 'switchedOff'>,
): IndicatorExplanation {
  const off = switchedOffBy(policy, indicator.id);
  const tree: Explanation = loaded.blocked.has(indicator.id)
    ? { pattern: indicator.pattern, answer: 'unknown', looked: [], missing: [], blocked: 'needs-update', parts: [] }
    : explain(indicator.pattern, facts, loaded.lists);
  return { indicator: indicator.id, tree, ...(off === undefined ? {} : { switchedOff: off.reason }) };
}

type Reasoned = { answer: Answer; told: Explanation };

function reasoned(pattern: Pattern, facts: Facts, lists: Lists): Reasoned {
  switch (pattern.op) {
    case 'all':
    case 'any': {
      const parts = pattern.of.map((part) => reasoned(part, facts, lists));
      const answers = parts.map(({ answer }) => answer);
      return toldOf(
        pattern,
        pattern.op === 'all' ? conjunction(answers) : disjunction(answers),
        parts.map(({ told }) => told),
      );
    }
    case 'not': {
      const { answer, told } = reasoned(pattern.of, facts, lists);
      return toldOf(pattern, negated(answer), [told]);
    }
    default: {
      const answer = evaluate(pattern, facts, lists);
      const { told } = toldOf(pattern, answer, []);
      // What was seen and did not settle it is worth a look: one more page may.
      return { answer, told: answer.is === 'unknown' ? { ...told, looked: seenOf(pattern, facts) } : told };
    }
  }
}

function toldOf(pattern: Pattern, answer: Answer, parts: Explanation[]): Reasoned {
  const told: Explanation = {
    pattern,
    answer: answer.is,
    looked: answer.is === 'yes' ? answer.evidence : answer.is === 'no' ? answer.seen : [],
    missing: answer.is === 'unknown' ? answer.missing : [],
    ...(answer.is === 'unknown' && answer.blocked !== undefined ? { blocked: answer.blocked } : {}),
    parts,
  };
  return { answer, told };
}

function seenOf(pattern: Pattern, facts: Facts): Evidence[] {
  const kinds: readonly Observable[] = 'kinds' in pattern ? pattern.kinds : 'kind' in pattern ? [pattern.kind] : [];
  return [...new Set(kinds)].flatMap((kind) => seen(facts, kind).map((value) => evidenceOf(value)));
}
