import type { Database } from './database.ts';
import type { PackedHead, PackedPart } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** A casebook as it is packed: buffers by name, and a number that the unpacking checks them by. */
export type PackedBuffers = { version: number; buffers: Record<string, ArrayBuffer | ArrayBufferView>; checksum: number | string };

/** A packed casebook as it lies in the store: what is said of it, and its bytes, which are not read yet. */
export type StoredPack = { head: PackedHead; bytesOf: ReadonlyMap<string, Blob> };

/**
 * Puts a packed casebook in the place of the one before, within the caller's transaction. Its bytes are kept as blobs: browsers read those
 * several times as fast as they clone arrays of the same length.
 */
export async function putPacked(database: Database, { version, buffers, checksum }: PackedBuffers, seq: number): Promise<void> {
  const parts: PackedPart[] = [];
  const list: PackedHead['buffers'] = [];
  for (const [name, buffer] of Object.entries(buffers)) {
    parts.push({ key: partKey(name), bytes: new Blob([buffer as BlobPart]) });
    list.push({ name, form: buffer.constructor.name, bytes: buffer.byteLength });
  }
  const head = { key: 'packed' as const, version, seq, checksum, buffers: list };
  await removePacked(database);
  await database.casebook.bulkPut([...parts, { ...head, sum: headSum(head) }]);
}

/** Takes the packed casebook away, within the caller's transaction. */
export const removePacked = (database: Database): PromiseLike<number> => database.casebook.where('key').startsWith('packed').delete();

/** The packed casebook, unread; `damaged` when what is said of it cannot be believed. */
export async function storedPack(database: Database): Promise<StoredPack | 'damaged' | undefined> {
  const rows = (await database.casebook.where('key').startsWith('packed').toArray()) as (PackedHead | PackedPart)[];
  const head = rows.find((row): row is PackedHead => row.key === 'packed');
  if (head === undefined) return rows.length === 0 ? undefined : 'damaged';
  return isWholeHead(head) ? { head, bytesOf: new Map(rows.map((row) => [row.key, (row as PackedPart).bytes])) } : 'damaged';
}

/** The bytes of a packed casebook; no transaction outlives the reading. `damaged` when some are missing, of another size, or cannot be read. */
export async function packedBuffers({ head, bytesOf }: StoredPack): Promise<PackedBuffers | 'damaged'> {
  try {
    const read = await Promise.all(
      head.buffers.map(async ({ name, form, bytes }) => {
        const whole = await bytesOf.get(partKey(name))?.arrayBuffer();
        const make = forms[form];
        return whole?.byteLength === bytes && make !== undefined ? ([name, make(whole)] as const) : undefined;
      }),
    );
    const whole = read.filter((each) => each !== undefined);
    if (whole.length < read.length) return 'damaged';
    return { version: head.version, buffers: Object.fromEntries(whole), checksum: head.checksum };
  } catch {
    return 'damaged';
  }
}

/** The state of the index that the packed casebook shows; `undefined` when none says so. */
export async function packedSeq(database: Database): Promise<number | undefined> {
  const head = (await database.casebook.get('packed')) as PackedHead | undefined;
  return head !== undefined && isWholeHead(head) ? head.seq : undefined;
}

function isWholeHead(head: PackedHead): boolean {
  try {
    return head.sum === headSum(head);
  } catch {
    return false;
  }
}

const headSum = ({ version, seq, checksum, buffers }: Omit<PackedHead, 'sum'>): number =>
  rowSum([version, seq, checksum, ...buffers.flatMap(({ name, form, bytes }) => [name, form, bytes])]);

const partKey = (name: string): string => `packed/${name}`;

const forms: Record<string, (bytes: ArrayBuffer) => ArrayBuffer | ArrayBufferView> = {
  ArrayBuffer: (bytes) => bytes,
  Int8Array: (bytes) => new Int8Array(bytes),
  Uint8Array: (bytes) => new Uint8Array(bytes),
  Int16Array: (bytes) => new Int16Array(bytes),
  Uint16Array: (bytes) => new Uint16Array(bytes),
  Int32Array: (bytes) => new Int32Array(bytes),
  Uint32Array: (bytes) => new Uint32Array(bytes),
  Float32Array: (bytes) => new Float32Array(bytes),
  Float64Array: (bytes) => new Float64Array(bytes),
};
