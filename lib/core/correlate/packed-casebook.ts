import { checksumOf } from './checksum.ts';
import { nameIndexVersion, openNameIndex, type PackedNames } from './name-index.ts';
import { type PackedShelf, shelfOf } from './shelf.ts';

/** Version of what `pack` gives, that of its names with it. A casebook that was packed by another one is made again from the imprints. */
export const packedVersion = 1_000 + nameIndexVersion;

/**
 * A casebook as it is stored: numbers one after the other, which can be cloned, handed to a worker, or kept as they are. It is opened
 * without being gone through, and taken over: who hands it in leaves it alone.
 */
export type PackedCasebook = {
  version: number;
  /** Of all buffers, their names and lengths. */
  checksum: number;
  buffers: Record<string, Uint8Array | Uint16Array | Uint32Array | Float64Array>;
};

/** The parts of a casebook under one version and checksum. */
export function packedCasebook(shelf: PackedShelf, names: PackedNames): PackedCasebook {
  const buffers = buffersOf(shelf, names);
  return { version: packedVersion, checksum: checksumOf(buffers), buffers };
}

const buffersOf = (shelf: PackedShelf, names: PackedNames): PackedCasebook['buffers'] => ({
  ...shelf,
  ...Object.fromEntries(Object.entries(names).map(([name, buffer]) => [`${nameMark}${name}`, buffer])),
});

/** The parts again; why not, when it is of another version or anything is in it that was not packed. */
export function unpackedCasebook(packed: PackedCasebook): { shelf: PackedShelf; names: PackedNames } | 'other-version' | 'damaged' {
  if (packed.version !== packedVersion) return 'other-version';
  if (!isWhole(packed)) return 'damaged';
  const parts = Object.entries(packed.buffers);
  const ofNames = parts.filter(([name]) => name.startsWith(nameMark)).map(([name, buffer]) => [name.slice(nameMark.length), buffer]);
  // What is asked of the parts below was made sure of: the buffers are those of this version, in name and kind.
  return { shelf: packed.buffers as PackedShelf & PackedCasebook['buffers'], names: Object.fromEntries(ofNames) as PackedNames };
}

/** Whatever comes out of a store that was cut off or written over must not throw. */
function isWhole({ checksum, buffers }: PackedCasebook): boolean {
  if (typeof buffers !== 'object' || buffers === null || !Object.values(buffers).every((buffer) => ArrayBuffer.isView(buffer)))
    return false;
  const expected = kindsOf(buffersOf(shelfOf().pack(), openNameIndex().pack()));
  return kindsOf(buffers) === expected && checksumOf(buffers) === checksum;
}

const kindsOf = (buffers: PackedCasebook['buffers']): string =>
  Object.entries(buffers)
    .map(([name, buffer]) => `${name} ${Object.prototype.toString.call(buffer)}`)
    .sort()
    .join();

const nameMark = 'names.';
