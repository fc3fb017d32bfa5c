import type { Evidence } from '../model/finding.ts';
import type { Pattern } from '../model/pattern.ts';
import { excerpt } from '../text/excerpt.ts';
import { type Answer, evidenceOf } from './answer.ts';
import { type Facts, seen } from './facts.ts';
import type { Lists } from './load-pack.ts';
import { lookedAt, once } from './looked-at.ts';
import { textsOf } from './texts-of.ts';

/** Whether a text names something on a list, as whole words. */
export function mentioned({ kinds, list: id }: Extract<Pattern, { op: 'mentions' }>, facts: Facts, lists: Lists): Answer {
  const list = lists.get(id);
  if (list === undefined) return { is: 'unknown', missing: once(kinds) };
  const found: Evidence[] = [];
  for (const kind of once(kinds)) {
    for (const value of seen(facts, kind)) {
      for (const text of textsOf(value.observation)) {
        for (const { key, start, length } of list.terms.find(text)) {
          found.push({ ...evidenceOf(value, excerpt(text, start, length)), listed: { list: id, source: list.entries.get(key) ?? '' } });
        }
      }
    }
  }
  return found.length > 0 ? { is: 'yes', evidence: found } : lookedAt(kinds, facts);
}
