import type { Evidence } from '../model/finding.ts';
import type { Observable } from '../model/observation.ts';
import type { Pattern } from '../model/pattern.ts';
import type { Answer } from './answer.ts';
import { evidenceOf } from './answer.ts';
import { type Facts, seen } from './facts.ts';
import { listKeys } from './list-keys.ts';
import type { Lists, LoadedList } from './load-pack.ts';
import { lookedAt } from './looked-at.ts';

/** What one list says about a case: what was found there of each party, and what is left open. */
type Looked = { found: ReadonlyMap<string, readonly Evidence[]>; seen: readonly Evidence[]; missing: readonly Observable[] };

/**
 * Whether two of the lists know values of the case as one party's. One list alone is never enough, whatever stands on it; it is
 * cannot tell while a list that was not looked at could be the second one.
 */
export function identified({ lists: ids }: Extract<Pattern, { op: 'identified' }>, facts: Facts, lists: Lists): Answer {
  const looked = ids.flatMap((id) => {
    const list = lists.get(id);
    return list === undefined ? [] : [look(list, facts)];
  });
  const evidence = partiesFound(looked).flatMap((party) => {
    const of = looked.flatMap(({ found }) => found.get(party) ?? []);
    return looked.filter(({ found }) => found.has(party)).length >= 2 ? of : [];
  });
  if (evidence.length > 0) return { is: 'yes', evidence: [...new Set(evidence)] };
  const open = looked.filter(({ missing }) => missing.length > 0);
  const couldBe = open.length >= 2 || open.some((one) => looked.some((other) => other !== one && other.found.size > 0));
  if (couldBe) return { is: 'unknown', missing: [...new Set(open.flatMap(({ missing }) => missing))] };
  return { is: 'no', seen: [...new Set(looked.flatMap((one) => one.seen))] };
}

const partiesFound = (looked: readonly Looked[]): string[] => [...new Set(looked.flatMap(({ found }) => [...found.keys()]))];

function look(list: LoadedList, facts: Facts): Looked {
  const found = new Map<string, Evidence[]>();
  const notUnderstood = new Set<Observable>();
  for (const kind of list.kinds) {
    for (const value of seen(facts, kind)) {
      const keys = listKeys(list.match, value.observation);
      if (keys === undefined) notUnderstood.add(kind);
      for (const key of keys ?? []) {
        const hit = { ...evidenceOf(value), listed: { list: list.id, source: list.entries.get(key) ?? '' } };
        for (const party of list.parties.get(key) ?? []) found.set(party, [...(found.get(party) ?? []), hit]);
      }
    }
  }
  const answer = lookedAt(list.kinds, facts);
  const missing = answer.is === 'unknown' ? answer.missing : [];
  return { found, seen: answer.is === 'no' ? answer.seen : [], missing: [...new Set([...missing, ...notUnderstood])] };
}
