import { latin, type PictureParts, xmpText } from './picture-parts.ts';

const mostChunks = 20_000;

/** Walks the chunks of a PNG (W3C PNG, third edition). Text that is packed is left alone. */
export function pngBlocks(bytes: Uint8Array): PictureParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: PictureParts = {};
  let at = 8;
  for (let chunks = 0; at + 12 <= bytes.length && chunks < mostChunks; chunks++) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return { ...found, isCut: true };
    if (type === 'IEND') return found;
    take(found, type, bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { ...found, isCut: true };
}

function take(found: PictureParts, type: string, chunk: Uint8Array): void {
  if (type === 'eXIf') found.exif ??= chunk;
  else if (type === 'caBX') found.hasCredentials = true;
  else if (type === 'tEXt' || type === 'iTXt') takeText(found, type, chunk);
}

function takeText(found: PictureParts, type: string, chunk: Uint8Array): void {
  const end = chunk.subarray(0, 80).indexOf(0);
  if (end < 1) return;
  const name = latin(chunk.subarray(0, end));
  let from = end + 1;
  if (type === 'iTXt') {
    if (chunk[from] !== 0) return;
    // Language and translated name stand in between, each ended by a zero.
    for (let zero = 0, at = from + 2; zero < 2 && at < chunk.length; at++) if (chunk[at] === 0 && ++zero === 2) from = at + 1;
  }
  const text = chunk.subarray(from);
  if (name === 'XML:com.adobe.xmp') found.xmp ??= xmpText(text);
  else if ((found.notes?.length ?? 0) < 20) found.notes = [...(found.notes ?? []), { name, text: xmpText(text.subarray(0, 2_000)) }];
}
