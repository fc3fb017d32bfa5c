import { describe, expect, test } from 'vitest';
import { aDrawnPicture } from '../../../test/builders/a-drawn-picture.ts';
import { aPng } from '../../../test/builders/a-picture.ts';
import { lookOfPicture } from './picture-look.ts';
import { readSeenPicture } from './read-picture.ts';

// Decoding is the browser's; how far two looks may lie apart is `pictureBitsMax` of the knobs.
const within = 16;
const bytesOf = async (canvas: OffscreenCanvas, type = 'image/png', quality = 0.8): Promise<Uint8Array> =>
  new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());

async function hashOf(bytes: Uint8Array): Promise<string> {
  const look = await lookOfPicture(bytes);
  if (typeof look === 'string') throw new Error(look);
  return look.hash;
}

const bitsApart = (one: string, other: string): number =>
  [...one].reduce((sum, digit, at) => sum + bits(Number.parseInt(digit, 16) ^ Number.parseInt(other[at] ?? '', 16)), 0);
const bits = (value: number): number => (value === 0 ? 0 : (value & 1) + bits(value >> 1));

function copyOf(canvas: OffscreenCanvas, width: number, cut = 0): OffscreenCanvas {
  const copy = new OffscreenCanvas(width, Math.round((width * canvas.height) / canvas.width));
  const context = copy.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const [w, h] = [canvas.width, canvas.height];
  context.drawImage(canvas, w * cut, h * cut, w * (1 - 2 * cut), h * (1 - 2 * cut), 0, 0, copy.width, copy.height);
  return copy;
}

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

const roundHashOf = async (bytes: Uint8Array): Promise<string> => {
  const look = await lookOfPicture(bytes);
  if (typeof look === 'string' || look.round === undefined) throw new Error('Not seen round.');
  return look.round;
};

/** As it is framed on a page that shows it small and round. */
function roundCopyOf(canvas: OffscreenCanvas, side: number): OffscreenCanvas {
  const small = copyOf(canvas, side);
  const copy = new OffscreenCanvas(256, 256);
  const context = copy.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = 'white';
  context.fillRect(0, 0, 256, 256);
  context.ellipse(128, 128, 128, 128, 0, 0, 7);
  context.clip();
  context.drawImage(small, 0, 0, 256, 256);
  return copy;
}

test.each([
  ['as they are', hashOf],
  ['cut round', roundHashOf],
])('two pictures that somebody else is on are far apart, %s', async (_, hashed) => {
  const hashes = await Promise.all(seeds.map(async (seed) => hashed(await bytesOf(aDrawnPicture(seed, 600, 600)))));
  const near = hashes.flatMap((one, at) => hashes.slice(at + 1).filter((other) => bitsApart(one, other) <= within));
  expect(near).toEqual([]);
});

test('a picture that a page shows small and round is near to the file it was made of', async () => {
  const apart = await Promise.all(
    seeds.map(async (seed) => {
      const canvas = aDrawnPicture(seed, 800, 800);
      return bitsApart(await roundHashOf(await bytesOf(canvas)), await hashOf(await bytesOf(roundCopyOf(canvas, 132))));
    }),
  );
  const near = apart.filter((bits) => bits <= within).length;
  expect(near / seeds.length, apart.join(' ')).toBeGreaterThanOrEqual(0.85);
});

test('of a picture that is much wider than high no round part is known', async () => {
  expect(await lookOfPicture(await bytesOf(aDrawnPicture(5, 600, 400)))).not.toHaveProperty('round');
});

describe('copies of one picture are near', () => {
  test.each<[string, (canvas: OffscreenCanvas) => Promise<Uint8Array>]>([
    ['saved again as JPEG', (canvas) => bytesOf(canvas, 'image/jpeg', 0.5)],
    ['saved again as WebP', (canvas) => bytesOf(canvas, 'image/webp', 0.6)],
    ['half as large', (canvas) => bytesOf(copyOf(canvas, 400), 'image/jpeg')],
    ['twice as large', (canvas) => bytesOf(copyOf(canvas, 1_600), 'image/jpeg')],
    ['a sliver cut off all around', (canvas) => bytesOf(copyOf(canvas, 780, 0.01), 'image/jpeg')],
  ])('%s', async (_, made) => {
    const apart = await Promise.all(
      seeds.map(async (seed) => {
        const canvas = aDrawnPicture(seed, 800, 800);
        return bitsApart(await hashOf(await bytesOf(canvas)), await hashOf(await made(canvas)));
      }),
    );
    const near = apart.filter((bits) => bits <= within).length;
    expect(near / seeds.length, apart.join(' ')).toBeGreaterThanOrEqual(0.85);
  });
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['an icon', () => bytesOf(aDrawnPicture(1, 199, 400)), 'too-small'],
  ['a sheet of one colour', () => bytesOf(copyOf(aDrawnPicture(1, 1, 1), 300)), 'too-plain'],
  ['a frame without pixels', async () => aPng(), 'too-small'],
  ['a picture that breaks off', async () => (await bytesOf(aDrawnPicture(1, 300, 300))).subarray(0, 60), 'not-seen'],
  ['a wall that would unpack to gigabytes', async () => wall(), 'not-seen'],
  ['a text', async () => new TextEncoder().encode('This is no picture, although it is long enough to be one.'), 'not-seen'],
])('%s has no look, and it is said why', async (_, made, why) => {
  expect(await lookOfPicture(await made())).toBe(why);
});

test('a picture is read with both of its numbers, and one that is too small with one and a notice', async () => {
  const numbersOf = async (side: number) => {
    const { raw } = await readSeenPicture('mara.png', await bytesOf(aDrawnPicture(3, side, side)));
    return { of: raw.observations.map(({ value }) => (value as Record<string, string>)['of']), notices: raw.notices };
  };
  expect(await numbersOf(400)).toEqual({ of: ['bytes', 'perceptual', 'round'], notices: [] });
  expect(await numbersOf(100)).toEqual({ of: ['bytes'], notices: ['picture-too-small'] });
});

async function wall(): Promise<Uint8Array> {
  const bytes = (await bytesOf(aDrawnPicture(1, 300, 300))).slice();
  new DataView(bytes.buffer).setUint32(16, 60_000);
  return bytes;
}
