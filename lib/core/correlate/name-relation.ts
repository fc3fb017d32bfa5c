import type { Link } from '../model/link.ts';
import { compareNames, nameTokens } from '../text/person-name.ts';
import { areRelated } from '../text/related-names.ts';

/** Whether two candidates go by one name: one name in common on any of their pages is enough. */
export function nameRelation(one: readonly string[], other: readonly string[]): Link['names'] {
  let relation: Link['names'] = 'not-comparable';
  for (const name of one) {
    for (const each of other) {
      const compared = compareNames(name, each);
      if (compared === 'same') return 'same';
      if (compared === 'different') relation = 'different';
    }
  }
  return relation;
}

/**
 * Whether two candidates can bear one whole name: each full word of the shorter one stands in the other. A family name in common is
 * a family's.
 */
export const isOneWholeName = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name) => other.some((each) => isWhole(nameTokens(name), nameTokens(each))));

function isWhole(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const full = short.filter((word) => word.length > 1);
  return full.length >= 2 && full.every((word) => long.some((each) => each.length > 1 && areRelated(word, each)));
}
