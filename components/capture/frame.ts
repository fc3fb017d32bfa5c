import type { PercentCrop } from 'react-image-crop';
import type { PagePictures } from '../../lib/core/model/page-pictures.ts';

/** A part of a captured page, in hundredths of its width and height, and whether it is cut round there. */
export type Frame = PercentCrop & { isRound: boolean };

type Size = { width: number; height: number };

/**
 * The frames of the pictures that were found on a captured page; none where the page measured another screen than was captured, as under
 * a tool that plays a telephone.
 */
export function framesOf(found: PagePictures | undefined, captured: Size): Frame[] {
  if (found === undefined || Math.abs(captured.width / captured.height / (found.width / found.height) - 1) > shapeGap) return [];
  const across = (pixels: number): number => Math.min(100, Math.max(0, (pixels / found.width) * 100));
  const down = (pixels: number): number => Math.min(100, Math.max(0, (pixels / found.height) * 100));
  return found.pictures.map((frame): Frame => {
    const [x, y] = [across(frame.x), down(frame.y)];
    const [width, height] = [Math.min(100 - x, across(frame.width)), Math.min(100 - y, down(frame.height))];
    return { unit: '%', x, y, width, height, isRound: frame.isRound };
  });
}

/** Where the frame waits to be moved by hand. */
export const middleFrame: Frame = { unit: '%', x: 35, y: 30, width: 30, height: 40, isRound: false };

/** How far the shapes of two screens may differ by rounding. */
const shapeGap = 0.01;

/** The frame in whole pixels of a picture. */
export function pixelsOf(
  frame: Frame,
  picture: { width: number; height: number },
): { x: number; y: number; width: number; height: number } {
  const [left, top] = [Math.round((frame.x / 100) * picture.width), Math.round((frame.y / 100) * picture.height)];
  return {
    x: left,
    y: top,
    width: Math.round((frame.width / 100) * picture.width),
    height: Math.round((frame.height / 100) * picture.height),
  };
}

export const isSameFrame = (one: Frame, other: Frame): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.05);
