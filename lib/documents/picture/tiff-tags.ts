/** The values of a directory by tag: text, or numbers (a fraction as its quotient). */
export type TiffTags = Map<number, string | number[]>;

const mostEntries = 500;
const longestText = 1_000;
const mostNumbers = 16;
/** Bytes that a value of each type takes (TIFF 6.0, section 2): byte, text, short, long, fraction, …, UTF-8 text (Exif 3.0). */
const widths: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8, 129: 1 };

/**
 * The Exif block of a picture: its main directory, that of the exposure and that of the position. Nothing outside the
 * bytes is followed, and no directory twice; what does not fit its own words is left out. `undefined` for what is no such
 * block at all.
 */
export function tiffTags(bytes: Uint8Array): { main: TiffTags; exposure: TiffTags; position: TiffTags } | undefined {
  if (bytes.length < 14) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const isLittle = order === 0x4949;
  if (view.getUint16(2, isLittle) !== 42) return undefined;
  const main = directory(view, view.getUint32(4, isLittle), isLittle);
  const below = (tag: number): TiffTags => {
    const [at] = numbers(main.get(tag));
    return at === undefined ? new Map() : directory(view, at, isLittle);
  };
  return { main, exposure: below(0x8769), position: below(0x8825) };
}

/** The numbers of a value, none for text. */
export const numbers = (value: string | number[] | undefined): number[] => (Array.isArray(value) ? value : []);

/** The text of a value; `undefined` when it is blank or no text. */
export function words(value: string | number[] | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function directory(view: DataView, at: number, isLittle: boolean): TiffTags {
  const tags: TiffTags = new Map();
  if (at < 8 || at + 2 > view.byteLength) return tags;
  const count = Math.min(view.getUint16(at, isLittle), mostEntries);
  for (let entry = at + 2; entry < at + 2 + count * 12 && entry + 12 <= view.byteLength; entry += 12) {
    const value = valueAt(view, entry, isLittle);
    const tag = view.getUint16(entry, isLittle);
    if (value !== undefined && !tags.has(tag)) tags.set(tag, value);
  }
  return tags;
}

function valueAt(view: DataView, entry: number, isLittle: boolean): string | number[] | undefined {
  const type = view.getUint16(entry + 2, isLittle);
  const count = view.getUint32(entry + 4, isLittle);
  const width = widths[type];
  if (width === undefined || count === 0 || count > 1_000_000) return undefined;
  const at = width * count <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle);
  if (at + width * count > view.byteLength) return undefined;
  if (type === 2 || type === 129) return textAt(view, at, Math.min(count, longestText));
  return Array.from({ length: Math.min(count, type === 1 ? longestText : mostNumbers) }, (_, index) =>
    numberAt(view, at + index * width, type, isLittle),
  );
}

function numberAt(view: DataView, at: number, type: number, isLittle: boolean): number {
  if (type === 3) return view.getUint16(at, isLittle);
  if (type === 4) return view.getUint32(at, isLittle);
  if (type === 9) return view.getInt32(at, isLittle);
  if (type === 5) return view.getUint32(at, isLittle) / view.getUint32(at + 4, isLittle);
  if (type === 10) return view.getInt32(at, isLittle) / view.getInt32(at + 4, isLittle);
  return view.getUint8(at);
}

function textAt(view: DataView, at: number, count: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, count);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}
