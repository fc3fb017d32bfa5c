import type { Imprint } from '../model/imprint.ts';
import { linkKinds } from '../model/link.ts';
import { bandCount, bandsOf } from './bands.ts';
import { type Ragged, raggedOf, withRoom } from './ragged.ts';

/** What a shelf is stored as. Bands stand one column after the other. */
export type PackedShelf = {
  idStarts: Uint32Array;
  ids: Uint8Array;
  idHashes: Uint32Array;
  valueStarts: Uint32Array;
  values: Float64Array;
  kindStarts: Uint32Array;
  kinds: Uint8Array;
  bands: Uint32Array;
};

/**
 * The imprints of all cases but for their names, column by column. A case has an ordinal, counted from 0. One whose imprint was replaced
 * or removed stays where it is, marked as gone.
 */
export type Shelf = {
  readonly ids: Ragged<Uint8Array>;
  /** For each ordinal a hash of its id, with room behind the last one; kept, since making all of them anew takes a while. */
  readonly idHashes: Uint32Array;
  readonly values: Ragged<Float64Array>;
  /** For each text its kind, as its place in `linkKinds`. */
  readonly kinds: Ragged<Uint8Array>;
  /** For each band those of all texts. The arrays are others after `add`. */
  readonly bands: readonly Uint32Array[];
  /** For each ordinal 1 when it is gone. */
  readonly gone: Uint8Array;
  readonly goneCount: number;
  /** Adds the imprint as the next ordinal. */
  add(imprint: Imprint): void;
  remove(ordinal: number): void;
  caseIdAt(ordinal: number): string;
  /** What is not gone, in the same order. */
  pack(): PackedShelf;
};

/** Takes over a shelf that was packed, or begins anew. */
export function shelfOf(packed: PackedShelf = anEmptyShelf()): Shelf {
  const ids = raggedOf({ starts: packed.idStarts, items: packed.ids });
  const values = raggedOf({ starts: packed.valueStarts, items: packed.values });
  const kinds = raggedOf({ starts: packed.kindStarts, items: packed.kinds });
  const texts = packed.kinds.length;
  const bands = Array.from({ length: bandCount }, (_, band) => packed.bands.subarray(band * texts, (band + 1) * texts));
  let idHashes = packed.idHashes;
  let gone = new Uint8Array(ids.count);
  let goneCount = 0;
  return {
    ids,
    get idHashes() {
      return idHashes;
    },
    values,
    kinds,
    bands,
    get gone() {
      return gone;
    },
    get goneCount() {
      return goneCount;
    },
    add(imprint) {
      if (ids.count >= gone.length) gone = withRoom(gone, ids.count + 1);
      if (ids.count >= idHashes.length) idHashes = withRoom(idHashes, ids.count + 1);
      for (const [at, { by, sketch }] of imprint.texts.entries()) putBands(bands, kinds.from(kinds.count) + at, bandsOf(by, sketch));
      const units = unitsOf(imprint.caseId);
      idHashes[ids.count] = hashOfUnits(units);
      ids.add(units);
      values.add(imprint.values);
      kinds.add(imprint.texts.map(({ by }) => linkKinds.indexOf(by)));
    },
    remove(ordinal) {
      if (gone[ordinal] !== 0) return;
      gone[ordinal] = 1;
      goneCount++;
    },
    caseIdAt: (ordinal) => textOf(ids.items.subarray(ids.from(ordinal), ids.from(ordinal + 1))),
    pack() {
      const [packedIds, packedValues, packedKinds] = [ids.pack(gone), values.pack(gone), kinds.pack(gone)];
      return {
        ...{ idStarts: packedIds.starts, ids: packedIds.items, idHashes: idHashes.slice(0, ids.count).filter((_, at) => gone[at] === 0) },
        ...{ valueStarts: packedValues.starts, values: packedValues.items },
        ...{ kindStarts: packedKinds.starts, kinds: packedKinds.items },
        bands: packedBands(bands, kinds, gone, packedKinds.items.length),
      };
    },
  };
}

/** The numbers of a text, most of them one for a sign, the larger ones in pieces of 7 bits. */
export function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    for (; unit > 0x7f; unit >>>= 7) units.push((unit & 0x7f) | 0x80);
    units.push(unit);
  }
  return units;
}

/** A number, 32 bits, of the numbers of a text. */
export function hashOfUnits(units: readonly number[]): number {
  let hash = 0;
  for (const unit of units) hash = Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13);
  return hash >>> 0;
}

function textOf(units: Uint8Array): string {
  let text = '';
  let unit = 0;
  let shift = 0;
  for (const part of units) {
    unit |= (part & 0x7f) << shift;
    shift += 7;
    if (part > 0x7f) continue;
    text += String.fromCharCode(unit);
    unit = shift = 0;
  }
  return text;
}

function putBands(columns: Uint32Array[], at: number, bands: Uint32Array): void {
  for (let band = 0; band < bandCount; band++) {
    let column = columns[band] as Uint32Array;
    if (at >= column.length) columns[band] = column = withRoom(column, at + 1);
    column[at] = bands[band] as number;
  }
}

function packedBands(columns: readonly Uint32Array[], kinds: Ragged<Uint8Array>, gone: Uint8Array, texts: number): Uint32Array {
  const kept: [from: number, to: number][] = [];
  for (let ordinal = 0; ordinal < kinds.count; ordinal++) {
    const [from, to] = [kinds.from(ordinal), kinds.from(ordinal + 1)];
    const last = kept.at(-1);
    if (gone[ordinal] === 1) continue;
    if (last !== undefined && last[1] === from) last[1] = to;
    else kept.push([from, to]);
  }
  const packed = new Uint32Array(texts * bandCount);
  let at = 0;
  for (const column of columns) {
    for (const [from, to] of kept) {
      packed.set(column.subarray(from, to), at);
      at += to - from;
    }
  }
  return packed;
}

const anEmptyShelf = (): PackedShelf => ({
  ...{ idStarts: new Uint32Array(1), ids: new Uint8Array(0), idHashes: new Uint32Array(0) },
  ...{ valueStarts: new Uint32Array(1), values: new Float64Array(0) },
  ...{ kindStarts: new Uint32Array(1), kinds: new Uint8Array(0) },
  bands: new Uint32Array(0),
});
