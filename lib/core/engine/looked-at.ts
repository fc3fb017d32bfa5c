import type { Evidence } from '../model/finding.ts';
import type { Observable } from '../model/observation.ts';
import { type Answer, evidenceOf, evidenceOfEmpty } from './answer.ts';
import { type Facts, seen, seenEmpty } from './facts.ts';

/** What is left when nothing was found: a no when every kind was seen, with a value or empty; else what was not seen. */
export function lookedAt(kinds: readonly Observable[], facts: Facts): Answer {
  const known = answers.get(facts) ?? new Map<string, Answer>();
  answers.set(facts, known);
  const key = kinds.join(' ');
  const answer = known.get(key) ?? look(kinds, facts);
  known.set(key, answer);
  return answer;
}

// Most questions find nothing, and many look at the same kinds; facts never change.
const answers = new WeakMap<Facts, Map<string, Answer>>();

function look(kinds: readonly Observable[], facts: Facts): Answer {
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

/** A kind named twice is still one place to look, also where places are counted. */
export const once = (kinds: readonly Observable[]): Observable[] => [...new Set(kinds)];
