import { latin, type PictureParts, xmpText } from './picture-parts.ts';

type Box = { type: string; from: number; to: number };

const mostBoxes = 2_000;
/** The box that holds content credentials (C2PA 2.1, annex A.5). */
const credentials = 'd8fec3d61b0e483c92975828877ec481';

/** Walks the boxes of a HEIC or AVIF picture (ISO 14496-12 and 23008-12) to its items of Exif and description. */
export function heicBlocks(bytes: Uint8Array): PictureParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { boxes, isCut } = boxesIn(view, 0, bytes.length);
  const found: PictureParts = isCut ? { isCut } : {};
  for (const { type, from, to } of boxes) {
    if (type === 'uuid' && hex(bytes.subarray(from, from + 16)) === credentials) found.hasCredentials = true;
    if (type !== 'meta' || from + 4 > to) continue;
    const inner = boxesIn(view, from + 4, to).boxes;
    const places = itemPlaces(
      view,
      inner.find((box) => box.type === 'iloc'),
    );
    for (const { id, kind } of items(
      view,
      inner.find((box) => box.type === 'iinf'),
    )) {
      const place = places.get(id);
      const item = place && bytes.subarray(place.at, place.at + place.length);
      if (!item || item.length < place.length || item.length < 8) continue;
      // The block begins with the number of bytes that stand before its byte order mark.
      if (kind === 'Exif') found.exif ??= item.subarray(4 + new DataView(item.buffer, item.byteOffset).getUint32(0));
      else if (kind === 'mime' && latin(item.subarray(0, 200)).includes('xmpmeta')) found.xmp ??= xmpText(item);
    }
  }
  return found;
}

function boxesIn(view: DataView, from: number, to: number): { boxes: Box[]; isCut: boolean } {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < mostBoxes) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= to;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const head = isLong ? 16 : 8;
    if (size < head || at + size > to) return { boxes, isCut: true };
    boxes.push({ type: latin(new Uint8Array(view.buffer, view.byteOffset + at + 4, 4)), from: at + head, to: at + size });
    at += size;
  }
  return { boxes, isCut: false };
}

/** Items with their kind, from `iinf`: only entries of version 2 and 3 have one. */
function items(view: DataView, box: Box | undefined): { id: number; kind: string }[] {
  if (!box || box.from + 8 > box.to) return [];
  const head = view.getUint8(box.from) === 0 ? 6 : 8;
  return boxesIn(view, box.from + head, box.to).boxes.flatMap(({ type, from, to }) => {
    const version = from + 12 <= to ? view.getUint8(from) : 0;
    if (type !== 'infe' || version < 2) return [];
    const wide = version === 3 ? 2 : 0;
    if (from + 12 + wide > to) return [];
    const id = wide ? view.getUint32(from + 4) : view.getUint16(from + 4);
    return { id, kind: latin(new Uint8Array(view.buffer, view.byteOffset + from + 8 + wide, 4)) };
  });
}

/** Where items stand, from `iloc`; those in one stretch of the file itself. */
function itemPlaces(view: DataView, box: Box | undefined): Map<number, { at: number; length: number }> {
  const places = new Map<number, { at: number; length: number }>();
  if (!box || box.from + 8 > box.to) return places;
  const version = view.getUint8(box.from);
  const [first, second] = [view.getUint8(box.from + 4), view.getUint8(box.from + 5)];
  const [offsetSize, lengthSize, baseSize, indexSize] = [first >> 4, first & 15, second >> 4, version > 0 ? second & 15 : 0];
  let at = box.from + 6;
  const take = (size: number): number => {
    if (at + size > box.to) throw new RangeError('beyond the box');
    const value = size === 8 ? Number(view.getBigUint64(at)) : size === 4 ? view.getUint32(at) : size === 2 ? view.getUint16(at) : 0;
    at += size;
    return value;
  };
  try {
    const wide = version < 2 ? 2 : 4;
    for (let count = Math.min(take(wide), mostBoxes); count > 0; count--) {
      const id = take(wide);
      const isInFile = version === 0 || (take(2) & 15) === 0;
      take(2);
      const base = take(baseSize);
      for (let extents = take(2), index = 0; index < extents; index++) {
        take(indexSize);
        const place = { at: base + take(offsetSize), length: take(lengthSize) };
        if (isInFile && extents === 1) places.set(id, place);
      }
    }
  } catch {
    return places;
  }
  return places;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
