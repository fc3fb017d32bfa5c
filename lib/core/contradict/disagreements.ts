/** How two things that were said stand to each other. */
export type Agreement = 'same' | 'different' | 'not-comparable';

/**
 * The disagreements among things that were said of one matter: what agrees is taken together, and each other group is held against the
 * largest one, or where the two cannot be compared against the next, so that five sources of which one differs give one pair. Two that
 * agree with a third do not disagree.
 *
 * @returns pairs in the order in which they were said
 */
export function disagreements<T>(said: readonly T[], compare: (one: T, other: T) => Agreement): [T, T][] {
  const bySize = groupsOf(said, compare).sort((a, b) => b.length - a.length);
  return bySize.flatMap((group, index): [T, T][] => {
    const larger = bySize.slice(0, index).flat();
    for (const one of larger) {
      const other = group.find((each) => compare(one, each) === 'different');
      if (other !== undefined) return [said.indexOf(one) < said.indexOf(other) ? [one, other] : [other, one]];
    }
    return [];
  });
}

/** What agrees, directly or through others. */
export function groupsOf<T>(said: readonly T[], compare: (one: T, other: T) => Agreement): T[][] {
  let groups: T[][] = [];
  for (const each of said) {
    const joined = groups.filter((group) => group.some((one) => compare(one, each) === 'same'));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), each]];
  }
  return groups.sort((a, b) => said.indexOf(a[0] as T) - said.indexOf(b[0] as T));
}
