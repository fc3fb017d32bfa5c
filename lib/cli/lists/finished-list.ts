import type { List } from '../../core/model/pack.ts';
import type { Source } from '../../core/model/source.ts';

/** A list as its maker leaves it: with a value that nobody owns where it is a flag list, unsorted, with repetitions. */
export type DraftList = Omit<List, 'built'> & { built: string; test?: List['values'][number]['value']; testParty?: string };

/** The list as it is kept: each value once, in order, the test value last, and only sources that some value names. */
export function finishedList({ test, testParty, ...draft }: DraftList): List {
  const sorted = [...draft.values].sort((a, b) => (a.value < b.value ? -1 : 1));
  const once = [...new Map(sorted.map((each) => [each.value.toLowerCase(), each])).values()];
  const used = new Set(once.map(({ source }) => source));
  const sources = Object.fromEntries(Object.entries(draft.sources).filter(([key]) => used.has(key)));
  const { id, purpose, match, kinds, about, built, retrieved, licence } = draft;
  const head = { id, purpose, match, kinds, about, built, retrieved, licence };
  if (test === undefined) return { ...head, sources, values: once };
  const owned = { value: test, source: 'test-value', ...(testParty === undefined ? {} : { parties: [testParty] }) };
  return { ...head, sources: { ...sources, 'test-value': testSource }, values: [...once, owned] };
}

/** Every flag list carries one value that nobody can own, so that a find can be shown and tested without a real person. */
const testSource: Source = {
  kind: 'own-measurement',
  publisher: 'Second Look',
  title: 'Test value of this list',
  published: '2026-11-22',
  where: 'On names, numbers and domains that are reserved for examples',
};

/** The source of a list that was put together by hand in this repository. */
export const handMade = (title: string, where: string): Source => ({
  kind: 'own-measurement',
  publisher: 'Second Look',
  title,
  published: '2026-11-22',
  where,
});

/** The fingerprint, where there must be one; throws on a value that has none. */
export function known(fingerprint: string | undefined): string {
  if (fingerprint === undefined) throw new Error('A value of the collection cannot be made into a fingerprint.');
  return fingerprint;
}

export const cited = 'Public record and cited facts';
