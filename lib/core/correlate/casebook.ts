import { defaultKnobs } from '../knobs.ts';
import type { Imprint, Neighbour } from '../model/imprint.ts';
import { type PackedCasebook, packedVersion } from './packed-casebook.ts';
import { likenessOf } from './sketch.ts';

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
   * put changes nothing, and of two cases that are in it each is the neighbour of the other or neither is.
   */
  neighbours(imprint: Imprint): Neighbour[];
  caseIds(): Iterable<string>;
  /** All of it as numbers, to be stored; later changes do not reach what was packed. */
  pack(): PackedCasebook;
};

/** What comes of a packed casebook: one that works, or why none was made of it. */
export type OpenedCasebook = { ok: true; casebook: Casebook } | { ok: false; reason: 'other-version' | 'damaged' };

/** A casebook without cases. */
export const openCasebook = (): Casebook => casebookOf([]);

/** The casebook that was packed. One of another version or with anything else in it than was packed is refused whole. */
export function openPackedCasebook(packed: PackedCasebook): OpenedCasebook {
  if (packed.version !== packedVersion) return { ok: false, reason: 'other-version' };
  try {
    const all = JSON.parse(Array.from(packed.buffers['all'] ?? [], (unit) => String.fromCharCode(unit)).join('')) as (Imprint & {
      values: number[];
    })[];
    return { ok: true, casebook: casebookOf(all.map(revived)) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

function casebookOf(imprints: readonly Imprint[]): Casebook {
  const all = new Map(imprints.map((imprint) => [imprint.caseId, imprint]));
  return {
    get size() {
      return all.size;
    },
    has: (caseId) => all.has(caseId),
    put: (imprint) => void all.set(imprint.caseId, imprint),
    remove: (caseId) => void all.delete(caseId),
    neighbours: (imprint) =>
      [...all.values()].filter(({ caseId }) => caseId !== imprint.caseId).flatMap((other) => between(imprint, other, [...all.values()])),
    caseIds: () => all.keys(),
    pack: () => ({
      version: packedVersion,
      checksum: 0,
      buffers: { all: Uint16Array.from(JSON.stringify([...all.values()].map(plain)), (unit) => unit.charCodeAt(0)) },
    }),
  };
}

function between(one: Imprint, other: Imprint, all: readonly Imprint[]): Neighbour[] {
  const { caseId } = other;
  const shared = one.values.filter((value) => other.values.includes(value));
  const shownBy = [...shared].map((value) => 1 + all.filter((each) => each.caseId !== one.caseId && each.values.includes(value)).length);
  const likeness = Math.max(
    0,
    ...one.texts.flatMap((a) => other.texts.filter((b) => a.by === b.by).map((b) => likenessOf(a.sketch, b.sketch))),
  );
  return [
    ...(shared.length > 0 ? [{ caseId, by: 'value' as const, likeness: 1, shownBy: Math.min(...shownBy) }] : []),
    ...(likeness >= defaultKnobs.neighbourLikenessMin ? [{ caseId, by: 'text' as const, likeness, shownBy: 0 }] : []),
  ];
}

const plain = (imprint: Imprint) => ({
  ...imprint,
  values: [...imprint.values],
  texts: imprint.texts.map((text) => ({ ...text, sketch: [...text.sketch] })),
});
const revived = (imprint: Imprint): Imprint => ({
  ...imprint,
  values: Float64Array.from(imprint.values),
  texts: imprint.texts.map((text) => ({ ...text, sketch: Uint16Array.from(text.sketch) })),
});
