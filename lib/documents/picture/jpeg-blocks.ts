import { latin, type PictureParts, xmpText } from './picture-parts.ts';

const exifMark = 'Exif\0\0';
const xmpMark = 'http://ns.adobe.com/xap/1.0/\0';

/** Walks the segments of a JPEG up to its pixels (ISO 10918-1, annex B). */
export function jpegBlocks(bytes: Uint8Array): PictureParts {
  const found: PictureParts = {};
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return { ...found, isCut: true };
    const marker = bytes[at + 1] as number;
    // A marker may be filled up with further ones.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) return found;
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
    if (length < 2 || at + 2 + length > bytes.length) return { ...found, isCut: true };
    take(found, marker, bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return { ...found, isCut: true };
}

function take(found: PictureParts, marker: number, segment: Uint8Array): void {
  const start = latin(segment.subarray(0, 40));
  if (marker === 0xe1 && start.startsWith(exifMark)) found.exif ??= segment.subarray(exifMark.length);
  else if (marker === 0xe1 && start.startsWith(xmpMark)) found.xmp ??= xmpText(segment.subarray(xmpMark.length));
  // Content credentials stand in boxes named `c2pa` (C2PA 2.1, annex A.3.1).
  else if (marker === 0xeb && start.startsWith('JP') && latin(segment.subarray(0, 200)).includes('c2pa')) found.hasCredentials = true;
}
