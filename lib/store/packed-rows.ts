import type { Database } from './database.ts';
import type { PackedHead, PackedPart } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** A casebook as it is packed: buffers by name, and a number that the unpacking checks them by. */
export type PackedBuffers = { version: number; buffers: Record<string, ArrayBuffer | ArrayBufferView>; checksum: number | string };

/** Bytes of one row: large enough that a casebook of 100,000 is a few rows, small enough that each is copied within a frame. */
const partBytes = 4_000_000;

/** Puts a packed casebook in the place of the one before, within the caller's transaction. */
export async function putPacked(database: Database, { version, buffers, checksum }: PackedBuffers, seq: number): Promise<void> {
  const parts: PackedPart[] = [];
  const list: PackedHead['buffers'] = [];
  for (const [name, buffer] of Object.entries(buffers)) {
    const bytes = ArrayBuffer.isView(buffer) ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength) : new Uint8Array(buffer);
    list.push({ name, form: buffer.constructor.name, bytes: bytes.length });
    // A copy, since a view would take everything along that lies beside it.
    for (let start = 0; start < bytes.length; start += partBytes) {
      parts.push({ key: partKey(name, start / partBytes), bytes: bytes.slice(start, start + partBytes) });
    }
  }
  const head = { key: 'packed' as const, version, seq, checksum, buffers: list };
  await removePacked(database);
  await database.casebook.bulkPut([...parts, { ...head, sum: headSum(head) }]);
}

/** Takes the packed casebook away, within the caller's transaction. */
export const removePacked = (database: Database): PromiseLike<number> => database.casebook.where('key').startsWith('packed').delete();

/** The packed casebook and the state of the index that it shows; `damaged` when parts of it are missing or of another size. */
export async function getPacked(database: Database): Promise<{ packed: PackedBuffers; seq: number } | 'damaged' | undefined> {
  const rows = (await database.casebook.where('key').startsWith('packed').toArray()) as (PackedHead | PackedPart)[];
  const head = rows.find((row): row is PackedHead => row.key === 'packed');
  if (head === undefined) return rows.length === 0 ? undefined : 'damaged';
  const parts = new Map(rows.map((row) => [row.key, (row as PackedPart).bytes]));
  try {
    if (head.sum !== headSum(head)) return 'damaged';
    const buffers: PackedBuffers['buffers'] = {};
    for (const { name, form, bytes } of head.buffers) {
      const whole = joined(name, bytes, parts);
      const make = forms[form];
      if (whole === undefined || make === undefined) return 'damaged';
      buffers[name] = make(whole);
    }
    return { packed: { version: head.version, buffers, checksum: head.checksum }, seq: head.seq };
  } catch {
    return 'damaged';
  }
}

/** The state of the index that the packed casebook shows, read without its bytes; `undefined` when none says so. */
export async function packedSeq(database: Database): Promise<number | undefined> {
  const head = (await database.casebook.get('packed')) as PackedHead | undefined;
  try {
    return head !== undefined && head.sum === headSum(head) ? head.seq : undefined;
  } catch {
    return undefined;
  }
}

function joined(name: string, bytes: number, parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer | undefined {
  const first = parts.get(partKey(name, 0));
  // The most are one part, which needs no copy.
  if (first?.length === bytes && first.byteLength === first.buffer.byteLength) return first.buffer as ArrayBuffer;
  const whole = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += partBytes) {
    const part = parts.get(partKey(name, at / partBytes));
    if (part === undefined || part.length !== Math.min(partBytes, bytes - at)) return undefined;
    whole.set(part, at);
  }
  return whole.buffer;
}

const headSum = ({ version, seq, checksum, buffers }: Omit<PackedHead, 'sum'>): number =>
  rowSum([version, seq, checksum, ...buffers.flatMap(({ name, form, bytes }) => [name, form, bytes])]);

const partKey = (name: string, number: number): string => `packed/${name}/${number}`;

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
