import { defaultKnobs } from '../knobs.ts';
import type { Imprint, Neighbour } from '../model/imprint.ts';
import { idIndexOf } from './id-index.ts';
import { openNameIndex, type PackedNames } from './name-index.ts';
import { type PackedCasebook, packedCasebook, unpackedCasebook } from './packed-casebook.ts';
import { gone } from './postings.ts';
import { type PackedShelf, type Shelf, shelfOf } from './shelf.ts';
import { textIndexOf } from './text-index.ts';
import { valueIndexOf } from './value-index.ts';

/** The imprints of all cases, made to be asked which of them may share something. */
export type Casebook = {
  /** Cases in it. */
  readonly size: number;
  has(caseId: string): boolean;
  /** Keeps the imprint of a case in place of the one it had. */
  put(imprint: Imprint): void;
  remove(caseId: string): void;
  /**
   * The other cases that may share something, at most one entry for each way of finding it, surest first. The order in which cases were
   * put changes nothing, and of two cases that are in it each is the neighbour of the other or neither is. What very many show finds
   * nobody: `common` says it.
   */
  neighbours(imprint: Imprint): Neighbour[];
  /** What of an imprint more than `neighbourCasesMax` cases show, so that the cases are not looked at one by one. */
  common(imprint: Imprint): Common[];
  caseIds(): Iterable<string>;
  /** All of it as numbers, to be stored; later changes do not reach what was packed. */
  pack(): PackedCasebook;
  /** What the texts of all cases are compared with, for `nearPairs`. */
  readonly shelf: Shelf;
};

/** What very many cases show: the value of that place in `values`, or the text of that place in `texts`, as far as it is a template. */
export type Common =
  | { by: 'value'; at: number /** Cases, this one included. */; shownBy: number }
  | { by: 'text'; at: number /** Part of the text that many share, 0–1. */; share: number };

/** What comes of a packed casebook: one that works, or why none was made of it. */
export type OpenedCasebook = { ok: true; casebook: Casebook } | { ok: false; reason: 'other-version' | 'damaged' };

/** A casebook without cases. */
export const openCasebook = (): Casebook => casebookOf();

/** The casebook that was packed. One of another version or with anything else in it than was packed is refused whole. */
export function openPackedCasebook(packed: PackedCasebook): OpenedCasebook {
  const parts = unpackedCasebook(packed);
  return typeof parts === 'string' ? { ok: false, reason: parts } : { ok: true, casebook: casebookOf(parts.shelf, parts.names) };
}

function casebookOf(packedShelf?: PackedShelf, packedNames?: PackedNames): Casebook {
  let inside = insideOf(packedShelf, packedNames);

  /** Case ids that are gone take room, and each visit makes an imprint anew. */
  const tidy = (): void => {
    if (inside.shelf.goneCount >= goneMin && inside.shelf.goneCount * 2 > inside.shelf.ids.count) inside = insideOf(...packedParts(inside));
  };
  const remove = (caseId: string): void => {
    const ordinal = inside.ids().find(caseId);
    if (ordinal < 0) return;
    inside.shelf.remove(ordinal);
    inside.names().remove(ordinal);
  };
  return {
    get size() {
      return inside.shelf.ids.count - inside.shelf.goneCount;
    },
    get shelf() {
      return inside.shelf;
    },
    has: (caseId) => inside.ids().find(caseId) >= 0,
    put(imprint) {
      remove(imprint.caseId);
      tidy();
      inside.names().put(inside.shelf.ids.count, imprint.names);
      inside.shelf.add(imprint);
      for (const index of inside.built) index.add();
    },
    remove(caseId) {
      remove(caseId);
      tidy();
    },
    neighbours(imprint) {
      const own = inside.ids().find(imprint.caseId);
      return [...byValue(inside, imprint, own), ...byText(inside, imprint, own), ...byName(inside, imprint, own)];
    },
    common(imprint) {
      const own = inside.ids().find(imprint.caseId);
      const shown = inside
        .values()
        .find(imprint.values, own)
        .map((others) => others.length + 1);
      return [
        ...shown.flatMap((shownBy, at): Common[] => (shownBy > defaultKnobs.neighbourCasesMax ? [{ by: 'value', at, shownBy }] : [])),
        ...inside
          .texts()
          .find(imprint.texts, own)
          .common.flatMap((share, at): Common[] => (share > 0 ? [{ by: 'text', at, share }] : [])),
      ];
    },
    *caseIds() {
      const { shelf } = inside;
      for (let ordinal = 0; ordinal < shelf.ids.count; ordinal++) if (shelf.gone[ordinal] === 0) yield shelf.caseIdAt(ordinal);
    },
    pack: () => packedCasebook(...packedParts(inside)),
  };
}

const goneMin = 1_000;

type Inside = ReturnType<typeof insideOf>;

/** What is asked is built when it is first asked. */
function insideOf(packedShelf?: PackedShelf, packedNames?: PackedNames) {
  const shelf = shelfOf(packedShelf);
  const built: { add(): void }[] = [];
  const kept = <T extends { add(): void }>(index: T): T => {
    built.push(index);
    return index;
  };
  return {
    shelf,
    built,
    ids: once(() => kept(idIndexOf(shelf))),
    values: once(() => kept(valueIndexOf(shelf))),
    texts: once(() => kept(textIndexOf(shelf))),
    names: once(() => openNameIndex(packedNames)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Those who are gone are left out, and the others are counted anew. */
function packedParts({ shelf, names }: Inside): [PackedShelf, PackedNames] {
  const packed = names().pack();
  let left = 0;
  const numbers = Uint32Array.from({ length: shelf.ids.count }, (_, ordinal) => (shelf.gone[ordinal] === 1 ? gone : left++));
  return [shelf.pack(), { ...packed, owners: packed.owners.map((owner) => (owner === gone ? gone : (numbers[owner] as number))) }];
}

function byValue({ shelf, values }: Inside, imprint: Imprint, own: number): Neighbour[] {
  const shownBy = new Map<number, number>();
  for (const found of values().find(imprint.values, own)) {
    if (found.length >= defaultKnobs.neighbourCasesMax) continue;
    for (const ordinal of found) shownBy.set(ordinal, Math.min(shownBy.get(ordinal) ?? Number.POSITIVE_INFINITY, found.length + 1));
  }
  return surestFirst(
    [...shownBy].map(([ordinal, count]) => ({ caseId: shelf.caseIdAt(ordinal), by: 'value', likeness: 1, shownBy: count })),
  );
}

function byText({ shelf, texts }: Inside, imprint: Imprint, own: number): Neighbour[] {
  const { likeness } = texts().find(imprint.texts, own);
  return surestFirst(
    [...likeness].map(([ordinal, alike]) => ({ caseId: shelf.caseIdAt(ordinal), by: 'text', likeness: alike, shownBy: 0 })),
  );
}

function byName({ shelf, names }: Inside, imprint: Imprint, own: number): Neighbour[] {
  const found = names().find(imprint.names, defaultKnobs.neighbourCasesMax + 1);
  return surestFirst(
    found
      .filter(({ ordinal }) => ordinal !== own)
      .map(({ ordinal, likeness, letters }) => ({ caseId: shelf.caseIdAt(ordinal), by: 'name', likeness, shownBy: 0, letters })),
  );
}

/** The rarest and the most alike first; the rest by id, so that the order in which cases were put does not show. */
export const surestFirst = (found: Neighbour[]): Neighbour[] =>
  found.sort((a, b) => a.shownBy - b.shownBy || b.likeness - a.likeness || (a.caseId < b.caseId ? -1 : 1));
