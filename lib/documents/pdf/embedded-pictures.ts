import type { RawObservation } from '../../core/model/raw-profile.ts';
import { pictureFacts } from '../picture/picture-facts.ts';

/**
 * What the photographs inside a PDF say about themselves. They stand in the file as the camera or the editor wrote them, so
 * they are found in its bytes by their own beginning; files that are encrypted or packed once more keep them to themselves.
 */
export function embeddedPictures(bytes: Uint8Array): RawObservation[] {
  const found: RawObservation[] = [];
  let pictures = 0;
  for (let at = nextStart(bytes, 0); at >= 0 && pictures < mostPictures; at = nextStart(bytes, at + 3)) {
    pictures++;
    found.push(...(pictureFacts(bytes.subarray(at, at + longestHead), `picture ${pictures}`)?.found ?? []));
    if (found.length >= mostFound) break;
  }
  return found.slice(0, mostFound);
}

/** Pictures looked at, the bytes in which a picture says what it says, and values kept. */
const mostPictures = 40;
const longestHead = 128_000;
const mostFound = 60;

/** The next beginning of a JPEG: its mark, and then a block for what its maker has to say. */
function nextStart(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff && ((bytes[at + 3] ?? 0) & 0xf0) === 0xe0) return at;
  return -1;
}
