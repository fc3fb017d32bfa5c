import { defaultKnobs } from '../knobs.ts';
import type { Imprint } from '../model/imprint.ts';
import { linkKinds } from '../model/link.ts';
import { areComparable, bandCount, bandKey, bandsOf, likenessOfBands } from './bands.ts';
import { type Chains, chainsOf } from './chains.ts';
import { ownersOf } from './owners.ts';
import { withRoom } from './ragged.ts';
import type { Shelf } from './shelf.ts';

/** Cases with a text like those of an imprint, by ordinal with the greatest likeness; for each text the share of it that is common. */
export type TextsFound = { likeness: Map<number, number>; common: number[] };

/** Finds the cases with a text like another. */
export type TextIndex = {
  /** The cases, but for one, with a text like one of these. What stands in more than `neighbourCasesMax` texts finds none. */
  find(texts: Imprint['texts'], but: number): TextsFound;
  /** Takes in the case added last. */
  add(): void;
};

export function textIndexOf(shelf: Shelf): TextIndex {
  const { kinds, bands } = shelf;
  const owners = ownersOf(kinds);
  // Chaining the texts of 100,000 cases takes as long as going through all of them for some ten texts: the first ones need not wait.
  let chains: Chains[] | undefined;
  let asking = 0;
  const chained = (): Chains[] =>
    Array.from({ length: bandCount }, (_, band) => chainsOf(() => keysOf(bands[band] as Uint32Array, kinds.from(kinds.count))));
  // Which text was looked at for which question, so that one that shares many bands is looked at once.
  let asked = new Uint32Array(kinds.from(kinds.count));
  let question = 0;

  /** The places of the other cases' texts with this band, undefined when it is common. */
  const sharing = (band: number, key: number, but: number, most: number): number[] | undefined => {
    const column = bands[band] as Uint32Array;
    const chain = chains?.[band];
    const next = (from: number): number => (chain === undefined ? nextWith(column, key, from, kinds.from(kinds.count)) : chain.next(from));
    const found: number[] = [];
    for (let place = chain === undefined ? next(-1) : chain.first(key); place >= 0; place = next(place)) {
      if (bandKey(column[place] as number) !== key) continue;
      const owner = owners.at(place);
      if (owner === but || shelf.gone[owner] === 1) continue;
      if (found.push(place) > most) return undefined;
    }
    return found;
  };

  return {
    find(texts, but) {
      asking += texts.length;
      if (asking > unchainedMost) chains ??= chained();
      const likeness = new Map<number, number>();
      const rows = texts.map(({ by, sketch }) => bandsOf(by, sketch));
      const common = rows.map((row, at) => {
        const kind = linkKinds.indexOf((texts[at] as Imprint['texts'][number]).by);
        question++;
        let skipped = 0;
        for (let band = 0; band < bandCount; band++) {
          const key = bandKey(row[band] as number);
          const own = rows.filter((other) => bandKey(other[band] as number) === key).length;
          const places = sharing(band, key, but, defaultKnobs.neighbourCasesMax - own);
          if (places === undefined) skipped++;
          for (const place of places ?? []) {
            if (asked[place] === question || !areComparable(kind, kinds.items[place] as number)) continue;
            asked[place] = question;
            const alike = likenessOfBands(row, bands, place);
            const owner = owners.at(place);
            if (alike >= defaultKnobs.neighbourLikenessMin && alike > (likeness.get(owner) ?? 0)) likeness.set(owner, alike);
          }
        }
        return skipped / bandCount;
      });
      return { likeness, common };
    },
    add() {
      owners.add();
      const end = kinds.from(kinds.count);
      if (end > asked.length) asked = withRoom(asked, end);
      if (chains === undefined) return;
      for (let place = kinds.from(kinds.count - 1); place < end; place++) {
        for (const [band, chain] of chains.entries()) chain.add(place, bandKey((bands[band] as Uint32Array)[place] as number));
      }
    },
  };
}

/** Texts that are asked about before the texts of all cases are chained. */
const unchainedMost = 4;

/** The next place with a band, −1 when there is none, found by going through the column. */
function nextWith(column: Uint32Array, key: number, from: number, count: number): number {
  for (let place = from + 1; place < count; place++) if (bandKey(column[place] as number) === key) return place;
  return -1;
}

function keysOf(column: Uint32Array, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  for (let place = 0; place < count; place++) keys[place] = bandKey(column[place] as number);
  return keys;
}
