import { heicBlocks } from './heic-blocks.ts';
import { jpegBlocks } from './jpeg-blocks.ts';
import type { PictureParts } from './picture-parts.ts';
import { pngBlocks } from './png-blocks.ts';
import { webpBlocks } from './webp-blocks.ts';

/** What a JPEG, PNG, WebP, HEIC, AVIF, TIFF or GIF carries, found by walking its frame; no pixel is decoded. `undefined` for anything else. */
export function pictureBlocks(bytes: Uint8Array): PictureParts | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\u00ff\u00d8\u00ff')) return jpegBlocks(bytes);
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return pngBlocks(bytes);
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return webpBlocks(bytes);
  if (start.slice(4, 8) === 'ftyp') return heicBlocks(bytes);
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return { exif: bytes };
  return /^GIF8[79]a/.test(start) ? {} : undefined;
}
