import { type KeptNames, openKeptNames, type PackedTexts } from './kept-names.ts';
import { formOf, type NameForm, nameForms } from './name-form.ts';
import { keptKeys, type SoughtName, sameWords, soughtKeys, soughtName, wholeKey } from './name-keys.ts';
import { likenessOfNames } from './name-likeness.ts';
import { gone, openPostings, type PackedPostings, type Postings } from './postings.ts';

/** Version of what is packed; one of another version is made again from the cases. */
export const nameIndexVersion = 2;

/** The index as it is stored: numbers only. */
export type PackedNames = PackedTexts & PackedPostings;

/** A case, by its ordinal, that goes by a name like the one that was sought; how alike they are, 0–1, and the letters of the longer one. */
export type NameFound = { ordinal: number; likeness: number; letters: number };

/** Finds the cases that go by a name, whatever its spelling, order or form. Cases are whole numbers from 0 to 2^32 − 2. */
export type NameIndex = {
  /** Cases of which a name is kept. */
  readonly size: number;
  /** Keeps the names of a case, as displayed, in place of those it had. */
  put(ordinal: number, names: readonly string[]): void;
  remove(ordinal: number): void;
  /** The cases that go by a name like one of these, the most alike first, at most `most` of them. */
  find(names: readonly string[], most?: number): NameFound[];
  /** How many cases go by the same words in any order. */
  shownBy(name: string): number;
  pack(): PackedNames;
};

/** Opens what was packed, which is taken over, or begins anew. */
export function openNameIndex(packed?: PackedNames): NameIndex {
  const kept: KeptNames = openKeptNames(packed);
  const postings: Postings = openPostings(packed);
  const remove = (ordinal: number): void => {
    if (!kept.remove(ordinal)) return;
    const numbers = kept.closeGaps();
    if (numbers !== undefined) postings.renumber(numbers);
  };
  // Entries that share a key with the name, those of removed cases left out.
  const candidates = (sought: SoughtName): Set<number> => {
    const found = new Set<number>();
    const keys: number[] = [];
    soughtKeys(sought, (key) => keys.push(key));
    postings.prepare(keys);
    for (const key of keys) {
      let seen = 0;
      for (let place = postings.first(key); place !== 0 && seen < perKeyMost; place = postings.next(place)) {
        const entry = postings.entryAt(place);
        if (kept.ownerAt(entry) === gone) continue;
        found.add(entry);
        seen += 1;
      }
    }
    return found;
  };
  return {
    get size() {
      return kept.owners;
    },
    put(ordinal, names) {
      remove(ordinal);
      for (const form of distinctForms(names)) {
        const entry = kept.add(ordinal, form.tokens.join(' '));
        keptKeys(form, (key) => postings.add(key, entry));
      }
    },
    remove,
    find(names, most = foundMost) {
      const found = new Map<number, NameFound>();
      for (const form of distinctForms(names)) {
        const sought = soughtName(form);
        for (const entry of candidates(sought)) {
          const ordinal = kept.ownerAt(entry);
          const other = formAt(kept, entry);
          const likeness = likenessOfNames(sought, other);
          if (likeness <= (found.get(ordinal)?.likeness ?? 0)) continue;
          found.set(ordinal, { ordinal, likeness, letters: Math.max(form.compact.length, other.compact.length) });
        }
      }
      return [...found.values()].sort((a, b) => b.likeness - a.likeness || a.ordinal - b.ordinal).slice(0, most);
    },
    shownBy(name) {
      const [form] = nameForms(name);
      if (form === undefined) return 0;
      const words = sameWords(form.tokens);
      const key = wholeKey(words);
      const owners = new Set<number>();
      postings.prepare([key]);
      for (let place = postings.first(key); place !== 0; place = postings.next(place)) {
        const entry = postings.entryAt(place);
        const owner = kept.ownerAt(entry);
        if (owner !== gone && sameWords(formAt(kept, entry).tokens) === words) owners.add(owner);
      }
      return owners.size;
    },
    pack: () => ({ ...kept.pack(), ...postings.pack() }),
  };
}

const formAt = (kept: KeptNames, entry: number): NameForm => formOf(kept.textAt(entry).split(' ')) as NameForm;

function distinctForms(names: readonly string[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const name of names) {
    if (forms.size >= perCaseMost) break;
    for (const form of nameForms(name)) forms.set(sameWords(form.tokens), form);
  }
  return [...forms.values()];
}

/** Names of one case that are kept: a person has few, and a hostile page can show many. */
const perCaseMost = 20;
/** Cases that are told, unless another number is asked for. */
const foundMost = 50;
/** Entries that are looked at under one key, newest first: a casebook can hold one name a thousand times over. */
const perKeyMost = 300;
