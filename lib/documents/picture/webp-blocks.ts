import { latin, type PictureParts, xmpText } from './picture-parts.ts';

/** Walks the chunks of a WebP (RFC 9649). */
export function webpBlocks(bytes: Uint8Array): PictureParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.getUint32(4, true) + 8;
  const found: PictureParts = {};
  for (let at = 12; at + 8 <= end; ) {
    const length = at + 8 <= bytes.length ? view.getUint32(at + 4, true) : bytes.length;
    if (at + 8 + length > bytes.length) return { ...found, isCut: true };
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    const type = latin(bytes.subarray(at, at + 4));
    if (type === 'EXIF') found.exif ??= latin(chunk.subarray(0, 6)) === 'Exif\0\0' ? chunk.subarray(6) : chunk;
    else if (type === 'XMP ') found.xmp ??= xmpText(chunk);
    else if (type === 'C2PA') found.hasCredentials = true;
    at += 8 + length + (length % 2);
  }
  return found;
}
