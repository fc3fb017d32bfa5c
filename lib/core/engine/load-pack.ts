import type { Indicator } from '../model/indicator.ts';
import { type List, listMatches, type Pack } from '../model/pack.ts';
import { pattern } from '../model/pattern.ts';
import { leavesOf, type PatternLeaf } from '../model/pattern-leaf.ts';
import { expression } from './expression.ts';
import { entryKey } from './list-keys.ts';
import { type TermMatcher, termMatcher } from './term-matcher.ts';

/** A list made ready for looking up: which of its sources published the entry, by the entry's key. */
export type LoadedList = {
  readonly id: string;
  readonly match: List['match'];
  /** The kinds whose values the list is made for. */
  readonly kinds: List['kinds'];
  readonly entries: ReadonlyMap<string, string>;
  /** Whose an entry is, by its key, where the list says so. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** Finds the list's values inside a text. */
  readonly terms: TermMatcher;
};

/** The lists of a pack by id. */
export type Lists = ReadonlyMap<string, LoadedList>;

/** A pack made ready for answering. */
export type LoadedPack = {
  readonly pack: Pack;
  readonly lists: Lists;
  /** Indicators that this engine cannot answer: they use words that it does not know. */
  readonly blocked: ReadonlySet<string>;
};

/** Looks once at every pattern, and indexes each list when it is first asked, so that answering a case does neither. Do it once per pack. */
export function loadPack(pack: Pack): LoadedPack {
  const lists = new Map(pack.lists.map((list) => [list.id, loadedList(list)]));
  const blocked = pack.indicators.filter((indicator) => !isAnswerable(indicator, lists)).map(({ id }) => id);
  return { pack, lists, blocked: new Set(blocked) };
}

// Nine thousand names of mailbox services would keep the panel waiting that has no address to look up.
function loadedList(list: List): LoadedList {
  let entries: ReadonlyMap<string, string> | undefined;
  let parties: ReadonlyMap<string, readonly string[]> | undefined;
  let terms: TermMatcher | undefined;
  return {
    id: list.id,
    match: list.match,
    kinds: list.kinds,
    get entries() {
      entries ??= entriesOf(list);
      return entries;
    },
    get parties() {
      parties ??= partiesOf(list);
      return parties;
    },
    get terms() {
      terms ??= termMatcher(this.entries.keys());
      return terms;
    },
  };
}

function entriesOf(list: List): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const { value, source } of list.values) {
    const key = entryKey(list.match, value);
    if (key !== undefined && !entries.has(key)) entries.set(key, source);
  }
  return entries;
}

function partiesOf(list: List): ReadonlyMap<string, readonly string[]> {
  const parties = new Map<string, readonly string[]>();
  for (const { value, parties: own } of list.values) {
    const key = own === undefined ? undefined : entryKey(list.match, value);
    if (own !== undefined && key !== undefined) parties.set(key, [...(parties.get(key) ?? []), ...own]);
  }
  return parties;
}

function isAnswerable(indicator: Indicator, lists: Lists): boolean {
  const parsed = pattern.safeParse(indicator.pattern);
  return parsed.success && leavesOf(parsed.data).every((leaf) => usesKnownWords(leaf, lists));
}

function usesKnownWords(part: PatternLeaf, lists: Lists): boolean {
  const isKnown = (id: string) => listMatches.some((match) => match === lists.get(id)?.match);
  if (part.op === 'listed' || part.op === 'mentions') return isKnown(part.list);
  if (part.op === 'identified') return part.lists.every(isKnown);
  if (part.op === 'matches') return isRegex(part.regex);
  return true;
}

function isRegex(source: string): boolean {
  try {
    return expression(source).source !== '';
  } catch {
    return false; // Spelled for a newer browser than this one.
  }
}
