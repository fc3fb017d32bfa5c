import { bmvbhash } from 'blockhash-core';
import { pictureSize } from './picture-size.ts';

/**
 * What a picture looks like, in 64 hexadecimal digits, and what it does where a page cuts it round, if it is about as wide as high; or why that cannot be told: it has too few pixels, next to nothing is on it,
 * or nothing here can decode it.
 */
export type PictureLook = { hash: string; round?: string } | 'too-small' | 'too-plain' | 'not-seen';

/**
 * Which of 16 × 16 parts of a picture are lighter than others, as the browser decodes and turns it: the same, but for a few bits, after
 * scaling and saving again. It knows of no face, and two portraits by one photographer differ in dozens. Where there is no canvas, as
 * in the terminal, it is not seen. Never throws.
 */
export async function lookOfPicture(bytes: Uint8Array): Promise<PictureLook> {
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return 'not-seen';
  const size = pictureSize(bytes);
  // What is claimed here would be unpacked: a small file can hold a wall of one colour.
  if (size === undefined || size.width * size.height > mostPixels) return 'not-seen';
  if (Math.min(size.width, size.height) < leastSide) return 'too-small';
  try {
    const picture = await createImageBitmap(new Blob([bytes.slice()]));
    try {
      return looked(picture);
    } finally {
      picture.close();
    }
  } catch {
    return 'not-seen';
  }
}

function looked(picture: ImageBitmap): PictureLook {
  const whole = drawn(picture, false);
  if (spread(whole.data) < leastSpread) return 'too-plain';
  const hash = bmvbhash(whole, 16);
  if (Math.max(picture.width, picture.height) > Math.min(picture.width, picture.height) * widestRound) return { hash };
  const round = bmvbhash(drawn(picture, true), 16);
  // One that was round before says nothing new.
  return round === hash ? { hash } : { hash, round };
}

/** On white, since a see-through part takes the colour of its page; of one size, so that every part has as many pixels. */
function drawn(picture: ImageBitmap, isRound: boolean): ImageData {
  const context = new OffscreenCanvas(drawnSide, drawnSide).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new TypeError('No canvas.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, drawnSide, drawnSide);
  if (isRound) {
    context.ellipse(drawnSide / 2, drawnSide / 2, drawnSide / 2, drawnSide / 2, 0, 0, 2 * Math.PI);
    context.clip();
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, drawnSide, drawnSide);
  return context.getImageData(0, 0, drawnSide, drawnSide);
}

/** How far the lightness of pixels lies around its mean, one of eleven looked at; 0–128. */
function spread(data: Uint8ClampedArray): number {
  let [count, sum, squares] = [0, 0, 0];
  for (let at = 0; at + 2 < data.length; at += 44) {
    const light = ((data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number)) / 3;
    count += 1;
    sum += light;
    squares += light * light;
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** Below it, a picture is an icon, or a thumbnail of which many look alike. */
const leastSide = 200;
/** A photo of a good camera has 24 million; four bytes each are unpacked. */
const mostPixels = 50_000_000;
const drawnSide = 512;
/** Times as long as short; of a longer picture a page shows some part, and nobody knows which. */
const widestRound = 1.1;
/** Under it the parts differ by the noise of the encoder alone. */
const leastSpread = 6;
