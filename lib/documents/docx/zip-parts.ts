import { Inflate } from 'fflate';
import { Refusal } from './refusal.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Bytes that all parts of one document may unpack to. */
const mostUnpacked = 50_000_000;
/** How many times its packed size a part may unpack to, once it is larger than a small file. */
const highestRatio = 100;
const small = 1_000_000;

/** A document's parts, unpacked one by one and only when asked for. */
export type ZipParts = {
  /** Paths as the archive writes them, in its order. */
  names: string[];
  has: (name: string) => boolean;
  /** The whole part, proven by its size and checksum; `undefined` when there is none. Throws a `Refusal`. */
  read: (name: string) => Uint8Array | undefined;
  /** Only the beginning of a part, which nothing proves; `undefined` when there is none or it cannot be unpacked. */
  head: (name: string, most: number) => Uint8Array | undefined;
};

/** Opens an archive within the limits: what they stop is refused while it unpacks, not after. Throws a `Refusal`. */
export function zipParts(bytes: Uint8Array): ZipParts {
  const entries = zipEntries(bytes);
  let unpacked = 0;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return undefined;
    const room = Math.min(mostUnpacked - unpacked, Math.max(small, entry.packedSize * highestRatio));
    // What the directory says is believed where it condemns the file, and never where it acquits it.
    if (entry.size > room) throw new Refusal('expands-too-far');
    const part = unpack(bytes, entry, room);
    if (part === undefined || part.length > room) throw new Refusal('expands-too-far');
    if (part.length !== entry.size || checksum(part) !== entry.checksum) throw new Refusal('damaged');
    unpacked += part.length;
    return part;
  };
  const head = (name: string, most: number): Uint8Array | undefined => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return undefined;
    try {
      return unpack(bytes, entry, most, true);
    } catch {
      return undefined;
    }
  };
  return { names: [...entries.values()].map(({ name }) => name), has: (name) => entries.has(name.toLowerCase()), read, head };
}

/** Up to `room` bytes; beyond them `undefined`, or the beginning where that is enough. */
function unpack(bytes: Uint8Array, { method, start, packedSize }: ZipEntry, room: number, isHeadEnough = false): Uint8Array | undefined {
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed.length <= room ? packed : isHeadEnough ? packed.subarray(0, room) : undefined;
  if (method !== 8) throw new Refusal('damaged');
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isEnded = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    isEnded = final;
  });
  // One step of packed bytes cannot unpack to more than about a thousand times its size, so that memory stays within bounds.
  for (let at = 0; at < packed.length && length <= room; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw new Refusal('damaged');
    }
  }
  if (length > room) return isHeadEnough ? joined(chunks, room) : undefined;
  if (!isEnded) throw new Refusal('damaged');
  return joined(chunks, length);
}

const step = 4_096;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk.subarray(0, length - at), at);
    at += chunk.length;
    if (at >= length) break;
  }
  return all;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) sum = (table[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** CRC-32 as archives use it (ISO 3309, reflected polynomial EDB88320). */
const table = Uint32Array.from({ length: 256 }, (_, value) => {
  let sum = value;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});
