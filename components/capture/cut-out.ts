import { type Frame, pixelsOf } from './frame.ts';

/**
 * What a frame holds, as a PNG file of that name; on white what is cut round, as on every page and in every scheme. One that a page shows small is enlarged, so that it is looked at like a picture that
 * was saved from there; below `leastSide` pixels too little is left of it.
 *
 * @throws TypeError where the browser gives out no pixels
 */
export async function cutOut(picture: HTMLImageElement, frame: Frame, name: string): Promise<File | 'too-small'> {
  const { x, y, width, height } = pixelsOf(frame, { width: picture.naturalWidth, height: picture.naturalHeight });
  if (Math.min(width, height) < leastSide) return 'too-small';
  const enlarged = Math.max(1, wantedSide / Math.min(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * enlarged);
  canvas.height = Math.round(height * enlarged);
  const context = canvas.getContext('2d');
  if (context === null) throw new TypeError('No canvas.');
  if (frame.isRound) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.ellipse(canvas.width / 2, canvas.height / 2, canvas.width / 2, canvas.height / 2, 0, 0, 2 * Math.PI);
    context.clip();
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new TypeError('No picture.');
  return new File([blob], name, { type: 'image/png' });
}

/** Pixels of the screen; a portrait of fewer looks like many others. */
const leastSide = 64;
/** Above the least that the reader of pictures wants. */
const wantedSide = 256;
