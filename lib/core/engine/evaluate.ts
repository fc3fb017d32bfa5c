import type { Evidence } from '../model/finding.ts';
import type { Observable } from '../model/observation.ts';
import type { Pattern } from '../model/pattern.ts';
import { type Answer, conjunction, disjunction, evidenceOf, negated } from './answer.ts';
import { changed } from './changes.ts';
import { compareBy } from './comparisons.ts';
import { type Facts, type Seen, seen } from './facts.ts';
import { isForeignTalk } from './foreign-talk.ts';
import { identified } from './identified.ts';
import { linked } from './linked.ts';
import { listKeys } from './list-keys.ts';
import type { Lists } from './load-pack.ts';
import { lookedAt, once } from './looked-at.ts';
import { measureBy } from './measures.ts';
import { mentioned } from './mentions.ts';
import { textsOf } from './texts-of.ts';
import { wordsFound } from './words-found.ts';

type Asked<Op extends Pattern['op']> = Extract<Pattern, { op: Op }>;

/**
 * The answer to a pattern: yes with evidence, no, or unknown with the kinds that were missing. Only visible values count.
 * Never throws on facts, whatever they say; throws on a regular expression that is none, see `loadPack`.
 */
export function evaluate(pattern: Pattern, facts: Facts, lists: Lists): Answer {
  switch (pattern.op) {
    case 'all':
      return conjunction(pattern.of.map((part) => evaluate(part, facts, lists)));
    case 'any':
      return disjunction(pattern.of.map((part) => evaluate(part, facts, lists)));
    case 'not':
      return negated(evaluate(pattern.of, facts, lists));
    case 'present':
      return present(pattern, facts, lists);
    case 'absent':
      return negated(present({ op: 'present', kind: pattern.kind }, facts, lists));
    case 'matches':
      return matches(pattern, facts, lists);
    case 'listed':
      return listed(pattern, facts, lists);
    case 'mentions':
      return mentioned(pattern, facts, lists);
    case 'identified':
      return identified(pattern, facts, lists);
    case 'differs':
      return differs(pattern, facts);
    case 'changed':
      return changed(pattern, facts);
    case 'linked':
      return linked(pattern, facts);
    case 'measured':
      return measured(pattern, facts, lists);
    case 'answered':
      return answered(pattern, facts);
    default:
      return pattern satisfies never;
  }
}

function present({ kind, except }: Asked<'present'>, facts: Facts, lists: Lists): Answer {
  const values = seen(facts, kind).filter((value) => !isListed(value, lists, except));
  if (values.length > 0) return { is: 'yes', evidence: values.map((value) => evidenceOf(value)) };
  return lookedAt([kind], facts);
}

function matches({ kinds, regex, atLeast = 1, except }: Asked<'matches'>, facts: Facts, lists: Lists): Answer {
  const found = once(kinds).flatMap((kind) =>
    seen(facts, kind).flatMap((value) => (isListed(value, lists, except) ? [] : excerptsFound(value, regex))),
  );
  if (found.length >= atLeast) return { is: 'yes', evidence: found };
  // Words that nobody looked for in the language of the talk were not looked for at all.
  const foreign = once(kinds).filter((kind) => isForeignTalk(kind, regex, facts));
  return foreign.length > 0 ? { is: 'unknown', missing: foreign } : lookedAt(kinds, facts);
}

function excerptsFound(value: Seen, regex: string): Evidence[] {
  const excerpt = wordsFound(value.observation, regex);
  return excerpt === undefined ? [] : [evidenceOf(value, excerpt)];
}

function listed({ kinds, list: id, except }: Asked<'listed'>, facts: Facts, lists: Lists): Answer {
  const list = lists.get(id);
  if (list === undefined) return { is: 'unknown', missing: once(kinds) };
  const found: Evidence[] = [];
  const notUnderstood: Observable[] = [];
  for (const kind of once(kinds)) {
    const looked = seen(facts, kind).map((value) => ({ value, keys: listKeys(list.match, value.observation) }));
    if (looked.some(({ keys }) => keys === undefined)) notUnderstood.push(kind);
    for (const { value, keys = [] } of looked) {
      const key = keys.find((one) => list.entries.has(one));
      if (key !== undefined && !isListed(value, lists, except))
        found.push({ ...evidenceOf(value), listed: { list: id, source: list.entries.get(key) ?? '' } });
    }
  }
  if (found.length > 0) return { is: 'yes', evidence: found };
  return notUnderstood.length > 0 ? { is: 'unknown', missing: notUnderstood } : lookedAt(kinds, facts);
}

/**
 * Whether a value stands on a benign list, or names something on one of terms (`Adobe InDesign 21.0` names `Adobe`). Without a
 * list, or when the value cannot be understood, it does not.
 */
function isListed({ observation }: Seen, lists: Lists, id: string | undefined): boolean {
  const list = id === undefined ? undefined : lists.get(id);
  if (list === undefined) return false;
  if (list.match === 'term') return textsOf(observation).some((text) => list.terms.find(text).length > 0);
  return (listKeys(list.match, observation) ?? []).some((key) => list.entries.has(key));
}

// Two values in one profile are not a contradiction between accounts: people list a home and an office.
function differs({ kind, by }: Asked<'differs'>, facts: Facts): Answer {
  const values = seen(facts, kind).slice(0, comparedMax);
  const different = new Set<Seen>();
  const same = new Set<Seen>();
  for (const [position, a] of values.entries()) {
    for (const b of values.slice(position + 1)) {
      if (a.profile.account === b.profile.account) continue;
      const compared = compareBy[by](a.observation, b.observation);
      if (compared !== 'not-comparable') (compared === 'same' ? same : different).add(a).add(b);
    }
  }
  const inOrder = (chosen: Set<Seen>) => values.filter((value) => chosen.has(value)).map((value) => evidenceOf(value));
  if (different.size > 0) return { is: 'yes', evidence: inOrder(different) };
  return same.size > 0 ? { is: 'no', seen: inOrder(same) } : { is: 'unknown', missing: [kind] };
}

/** Values of one kind that are compared with each other; their pairs grow with the square, and a case has a handful. */
const comparedMax = 100;

function measured({ measure, of, atLeast = -Infinity, atMost = Infinity, except }: Asked<'measured'>, facts: Facts, lists: Lists): Answer {
  const measured = measureBy[measure](facts, { of, isExcepted: (value) => isListed(value, lists, except) });
  if (measured.is === 'unknown') return measured;
  const isWithin = measured.value >= atLeast && measured.value <= atMost;
  return isWithin ? { is: 'yes', evidence: measured.evidence } : { is: 'no', seen: measured.evidence };
}

function answered({ question, reply }: Asked<'answered'>, facts: Facts): Answer {
  const answers = seen(facts, 'answer').filter(({ observation }) => observation.value.question === question);
  if (answers.length === 0) return { is: 'unknown', missing: ['answer'] };
  const agreeing = answers.filter(({ observation }) => observation.value.reply === reply);
  if (agreeing.length > 0) return { is: 'yes', evidence: agreeing.map((value) => evidenceOf(value)) };
  return { is: 'no', seen: answers.map((value) => evidenceOf(value)) };
}
