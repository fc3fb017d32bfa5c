import type { Evidence } from '../model/finding.ts';
import type { Observable } from '../model/observation.ts';
import type { Pattern } from '../model/pattern.ts';
import { type Answer, conjunction, disjunction, evidenceOf, evidenceOfEmpty, negated } from './answer.ts';
import { compareBy } from './comparisons.ts';
import { type Facts, type Seen, seen, seenEmpty } from './facts.ts';
import { listKeys } from './list-keys.ts';
import type { Lists } from './load-pack.ts';
import { measureBy } from './measures.ts';
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
      return present(pattern.kind, facts);
    case 'absent':
      return negated(present(pattern.kind, facts));
    case 'matches':
      return matches(pattern, facts);
    case 'listed':
      return listed(pattern, facts, lists);
    case 'differs':
      return differs(pattern, facts);
    case 'measured':
      return measured(pattern, facts);
    case 'answered':
      return answered(pattern, facts);
    default:
      return pattern satisfies never;
  }
}

function present(kind: Observable, facts: Facts): Answer {
  const values = seen(facts, kind);
  if (values.length > 0) return { is: 'yes', evidence: values.map((value) => evidenceOf(value)) };
  return lookedAt([kind], facts);
}

function matches({ kinds, regex, atLeast = 1 }: Asked<'matches'>, facts: Facts): Answer {
  const found = once(kinds).flatMap((kind) => seen(facts, kind).flatMap((value) => excerptsFound(value, regex)));
  return found.length >= atLeast ? { is: 'yes', evidence: found } : lookedAt(kinds, facts);
}

function excerptsFound(value: Seen, regex: string): Evidence[] {
  const excerpt = wordsFound(value.observation, regex);
  return excerpt === undefined ? [] : [evidenceOf(value, excerpt)];
}

function listed({ kinds, list: id }: Asked<'listed'>, facts: Facts, lists: Lists): Answer {
  const list = lists.get(id);
  if (list === undefined) return { is: 'unknown', missing: once(kinds) };
  const found: Evidence[] = [];
  const notUnderstood: Observable[] = [];
  for (const kind of once(kinds)) {
    const looked = seen(facts, kind).map((value) => ({ value, keys: listKeys(list.match, value.observation) }));
    if (looked.some(({ keys }) => keys === undefined)) notUnderstood.push(kind);
    for (const { value, keys = [] } of looked) {
      const key = keys.find((one) => list.entries.has(one));
      if (key !== undefined) found.push({ ...evidenceOf(value), listed: { list: id, source: list.entries.get(key) ?? '' } });
    }
  }
  if (found.length > 0) return { is: 'yes', evidence: found };
  return notUnderstood.length > 0 ? { is: 'unknown', missing: notUnderstood } : lookedAt(kinds, facts);
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

function measured({ measure, of, atLeast = -Infinity, atMost = Infinity }: Asked<'measured'>, facts: Facts): Answer {
  const measured = measureBy[measure](facts, { of });
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

/** What is left when nothing was found: a no when every kind was seen, with a value or empty; else what was not seen. */
function lookedAt(kinds: readonly Observable[], facts: Facts): Answer {
  const looked: Evidence[] = [];
  const missing: Observable[] = [];
  for (const kind of once(kinds)) {
    const values = seen(facts, kind).map((value) => evidenceOf(value));
    const all = [...values, ...seenEmpty(facts, kind).map((profile) => evidenceOfEmpty(profile, kind))];
    if (all.length === 0) missing.push(kind);
    looked.push(...all);
  }
  return missing.length > 0 ? { is: 'unknown', missing } : { is: 'no', seen: looked };
}

// A kind named twice is still one place to look, also where places are counted.
const once = (kinds: readonly Observable[]): Observable[] => [...new Set(kinds)];
