import { limits } from './limits.ts';
import { z } from './zod.ts';

/** Pixels of a page, as a screen that nobody owns could not exceed. */
const pixels = z.number().min(-100_000).max(100_000);
const side = z.number().min(1).max(100_000);

/** Where one picture stands in the part of a page that is on the screen: pixels of the page, from its upper left corner. */
export const pictureFrame = z.strictObject({
  x: pixels,
  y: pixels,
  width: side,
  height: side,
  /** The page cuts it round. */
  isRound: z.boolean(),
});
export type PictureFrame = z.infer<typeof pictureFrame>;

/** Which pictures are on the screen, as it comes out of the page: numbers alone, never trusted. */
export const pagePictures = z.strictObject({
  /** The part of the page that is on the screen, scroll bars included, as a capture of it is. */
  width: side,
  height: side,
  /** The likeliest portrait first. */
  pictures: z.array(pictureFrame).max(limits.picturesPerScreen),
});
export type PagePictures = z.infer<typeof pagePictures>;
