import { Refusal } from './refusal.ts';

/** One file of an archive, as its directory describes it; nothing of it has been unpacked. */
export type ZipEntry = {
  /** Path with `/`, as the archive writes it. */
  name: string;
  method: number;
  packedSize: number;
  size: number;
  checksum: number;
  /** Where its packed bytes begin. */
  start: number;
};

/** Files that one archive may hold. */
const mostEntries = 2_000;

/**
 * The files of an archive by their path in lower case, read from its directory alone.
 *
 * Refused as damaged: a directory that contradicts itself or the places that it names, two files of one name (programs
 * differ in which of them they show). Refused as locked: an archive whose files are encrypted.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Refusal('expands-too-far');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new Refusal('damaged');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + nameLength + extraLength + noteLength;
    if (next > end) throw new Refusal('damaged');
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    const isFolder = name === '' || name.endsWith('/');
    if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw new Refusal('locked');
    if (!isFolder) {
      const key = name.toLowerCase();
      if (entries.has(key)) throw new Refusal('damaged');
      entries.set(key, entryAt(view, at, name, nameLength));
    }
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: string, nameLength: number): ZipEntry {
  const sizes = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true) };
  const { size, packedSize, local } = longSizes(view, at + 46 + nameLength, view.getUint16(at + 30, true), sizes);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) throw new Refusal('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw new Refusal('damaged');
  return { name, method: view.getUint16(at + 10, true), packedSize, size, checksum: view.getUint32(at + 16, true), start };
}

type Sizes = { size: number; packedSize: number; local: number };

/** Some programs write every size in the form for large archives: eight bytes each, for those that are all ones in the short form. */
function longSizes(view: DataView, from: number, length: number, sizes: Sizes): Sizes {
  const isLong = (value: number): boolean => value === 0xffffffff;
  if (!Object.values(sizes).some(isLong)) return sizes;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const found = { ...sizes };
    let value = at + 4;
    for (const key of ['size', 'packedSize', 'local'] as const) {
      if (!isLong(sizes[key])) continue;
      if (value + 8 > from + length || view.getUint32(value + 4, true) !== 0) throw new Refusal('damaged');
      found[key] = view.getUint32(value, true);
      value += 8;
    }
    return found;
  }
  throw new Refusal('damaged');
}

/** The directory's end stands in the last 65,557 bytes. Spread over several disks or in the long form: no document is. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== view.getUint16(at + 10, true)) throw new Refusal('damaged');
    return at;
  }
  throw new Refusal('damaged');
}
