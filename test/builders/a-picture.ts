/** A value of an Exif tag: text, whole numbers, or fractions as pairs. */
export type ExifValue = string | { short: number } | { fractions: [number, number][] };
/** Exif tags by their number, in the main directory, that of the exposure and that of the position. */
export type ExifTags = { main?: Record<number, ExifValue>; exposure?: Record<number, ExifValue>; position?: Record<number, ExifValue> };

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const short = (value: number): number[] => [(value >> 8) & 255, value & 255];
const long = (value: number): number[] => [...short(value >>> 16), ...short(value)];
const littleLong = (value: number): number[] => long(value).reverse();

/** An Exif block with its numbers the big end first. */
export function anExif({ main = {}, exposure = {}, position = {} }: ExifTags): Uint8Array {
  const lists = [main, exposure, position].map((tags) => Object.entries(tags).map(([tag, value]) => [Number(tag), value] as const));
  const pointers = 2;
  const sizes = lists.map((list, index) => 2 + (list.length + (index === 0 ? pointers : 0)) * 12 + 4);
  const starts = [8, 8 + (sizes[0] ?? 0), 8 + (sizes[0] ?? 0) + (sizes[1] ?? 0)];
  const data: number[] = [];
  const dataStart = 8 + sizes.reduce((sum, size) => sum + size, 0);
  const entry = ([tag, value]: readonly [number, ExifValue]): number[] => {
    if (typeof value === 'object' && 'short' in value) return [...short(tag), ...short(3), ...long(1), ...short(value.short), 0, 0];
    const bytes =
      typeof value === 'string' ? [...bytesOf(value), 0] : value.fractions.flatMap(([over, under]) => [...long(over), ...long(under)]);
    const count = typeof value === 'string' ? bytes.length : value.fractions.length;
    const head = [...short(tag), ...short(typeof value === 'string' ? 2 : 5), ...long(count)];
    if (bytes.length <= 4) return [...head, ...bytes, ...Array.from({ length: 4 - bytes.length }, () => 0)];
    const at = dataStart + data.length;
    data.push(...bytes);
    return [...head, ...long(at)];
  };
  const pointer = (tag: number, at: number): number[] => [...short(tag), ...short(4), ...long(1), ...long(at)];
  const directories = lists.flatMap((list, index) => {
    const entries = [
      ...list.flatMap(entry),
      ...(index === 0 ? [...pointer(0x8769, starts[1] ?? 0), ...pointer(0x8825, starts[2] ?? 0)] : []),
    ];
    return [...short(entries.length / 12), ...entries, 0, 0, 0, 0];
  });
  return Uint8Array.from([0x4d, 0x4d, 0, 42, ...long(8), ...directories, ...data]);
}

/** A JPEG of these segments, without pixels. */
export function aJpeg(...segments: [marker: number, content: Uint8Array | string][]): Uint8Array {
  const inside = segments.flatMap(([marker, content]) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : [...content];
    return [0xff, marker, ...short(bytes.length + 2), ...bytes];
  });
  return Uint8Array.from([0xff, 0xd8, ...inside, 0xff, 0xda, 0, 2, 0xff, 0xd9]);
}

/** The segment of a JPEG that holds Exif. */
export const exifSegment = (tags: ExifTags): [number, Uint8Array] => [0xe1, Uint8Array.from([...bytesOf('Exif\0\0'), ...anExif(tags)])];
/** The segment of a JPEG that holds a description. */
export const xmpSegment = (inside: string): [number, string] => [0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${inside}</x:xmpmeta>`];

/** A PNG of these chunks, their checksums left at zero. */
export function aPng(...chunks: [type: string, content: Uint8Array | string][]): Uint8Array {
  const all: [string, Uint8Array | string][] = [['IHDR', new Uint8Array(13)], ...chunks, ['IEND', '']];
  const inside = all.flatMap(([type, content]) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : [...content];
    return [...long(bytes.length), ...bytesOf(type), ...bytes, 0, 0, 0, 0];
  });
  return Uint8Array.from([0x89, ...bytesOf('PNG\r\n\u001a\n'), ...inside]);
}

/** A WebP of these chunks. */
export function aWebp(...chunks: [type: string, content: Uint8Array | string][]): Uint8Array {
  const inside = chunks.flatMap(([type, content]) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : [...content];
    return [...bytesOf(type), ...littleLong(bytes.length), ...bytes, ...(bytes.length % 2 === 1 ? [0] : [])];
  });
  return Uint8Array.from([...bytesOf('RIFF'), ...littleLong(inside.length + 4), ...bytesOf('WEBP'), ...inside]);
}

/** A HEIC whose only item is an Exif block; `after` stands behind it. */
export function aHeic(exif: Uint8Array, after: number[] = []): Uint8Array {
  const box = (type: string, inside: number[]): number[] => [...long(inside.length + 8), ...bytesOf(type), ...inside];
  const item = [0, 0, 0, 0, ...exif];
  const start = box('ftyp', [...bytesOf('heic'), 0, 0, 0, 0]);
  const meta = (at: number): number[] => {
    const entry = box('infe', [2, 0, 0, 0, ...short(1), ...short(0), ...bytesOf('Exif'), 0]);
    const places = [0, 0, 0, 0, 0x44, 0, ...short(1), ...short(1), ...short(0), ...short(1), ...long(at), ...long(item.length)];
    return box('meta', [0, 0, 0, 0, ...box('iinf', [0, 0, 0, 0, ...short(1), ...entry]), ...box('iloc', places)]);
  };
  const data = start.length + meta(0).length + 8;
  return Uint8Array.from([...start, ...meta(data), ...box('mdat', item), ...after]);
}
