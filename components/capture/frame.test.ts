import { expect, test } from 'vitest';
import { framesOf, isSameFrame, middleFrame, pixelsOf } from './frame.ts';

const screen = { width: 1280, height: 720 };

test.each([1, 1.25, 2])('a picture that was found is framed to the pixel on a screen of density %d', (density) => {
  const captured = { width: 1280 * density, height: 720 * density };
  const [frame = middleFrame] = framesOf({ ...screen, pictures: [{ x: 40, y: 60, width: 152, height: 152, isRound: false }] }, captured);
  expect(pixelsOf(frame, captured)).toEqual({ x: 40 * density, y: 60 * density, width: 152 * density, height: 152 * density });
});

test('a page may say that a picture hangs over its edge; the frame ends there', () => {
  const frames = framesOf(
    { width: 100, height: 100, pictures: [{ x: 90, y: -50, width: 500, height: 500, isRound: true }] },
    { width: 200, height: 200 },
  );
  expect(frames).toEqual([{ unit: '%', x: 90, y: 0, width: 10, height: 100, isRound: true }]);
});

test.each([
  ['a page that measured another screen', { width: 400, height: 900 }],
  ['a page that measured a screen of its own making', { width: 1, height: 100_000 }],
])('%s has no frames', (_, measured) => {
  expect(framesOf({ ...measured, pictures: [{ x: 0, y: 0, width: 90, height: 90, isRound: false }] }, screen)).toEqual([]);
});

test('a capture of which nothing is known has no frames', () => expect(framesOf(undefined, screen)).toEqual([]));

test('a frame that was moved is not the one that was found', () => {
  expect(isSameFrame(middleFrame, { ...middleFrame })).toBe(true);
  expect(isSameFrame(middleFrame, { ...middleFrame, x: middleFrame.x + 1 })).toBe(false);
});
