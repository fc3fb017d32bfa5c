import { afterEach, expect, test } from 'vitest';
import { pagePictures } from '../../core/model/page-pictures.ts';
import { drawn } from '../shown.ts';
import { readPictures } from './read-pictures.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=';
const screen = { width: 1_000, height: 800 };

afterEach(() => document.body.replaceChildren());

const boxes = (markup: string) => found(markup).map(({ x, y, width, height }) => [x, y, width, height]);

function found(markup: string) {
  document.body.innerHTML = `<style>body { margin: 0 } .at { position: absolute }</style>${markup}`;
  const read = readPictures(document, { ...screen, isDrawn: drawn(), styleOf: (element) => getComputedStyle(element) });
  expect(pagePictures.parse(read)).toEqual(read);
  return read.pictures;
}
const picture = (left: number, top: number, width: number, height: number, more = '') =>
  `<img class="at" alt="" src="${pixel}" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px;${more}">`;

test.each<[string, string]>([
  ['a cover', picture(0, 0, 900, 200)],
  ['a logo beside a job', picture(10, 10, 48, 48)],
  ['what stands below the screen', picture(10, 900, 200, 200)],
  ['what is half above it', picture(10, -100, 200, 200)],
  ['what is not drawn', picture(10, 10, 200, 200, 'visibility:hidden')],
  ['a box without a picture', '<div class="at photo" style="width:200px;height:200px"></div>'],
  [
    'a form that says that it is something else',
    `<form class="at photo" style="width:200px;height:200px"><input name="getBoundingClientRect"></form>`,
  ],
])('%s is no portrait', (_, markup) => {
  expect(found(markup)).toEqual([]);
});

test('the largest comes first, and of two alike the upper', () => {
  expect(boxes(picture(5, 300, 100, 100) + picture(5, 100, 100, 100) + picture(200, 400, 200, 180))).toEqual([
    [200, 400, 200, 180],
    [5, 100, 100, 100],
    [5, 300, 100, 100],
  ]);
});

test.each<[string, string]>([
  [
    'an avatar as a background',
    `<div class="at avatar" style="left:20px;top:30px;width:120px;height:120px;background:url(${pixel})"></div>`,
  ],
  [
    'a picture within a drawing',
    `<svg class="at" style="left:20px;top:30px" width="120" height="120"><image href="${pixel}" width="120" height="120" preserveAspectRatio="none"/></svg>`,
  ],
  [
    'a picture and the box around it',
    `<div class="at photo" style="left:20px;top:30px;width:120px;height:120px;background:url(${pixel})">${picture(0, 0, 120, 120)}</div>`,
  ],
])('%s is one portrait', (_, markup) => {
  expect(boxes(markup)).toEqual([[20, 30, 120, 120]]);
});

test('of a wall of pictures twelve are told', () => {
  const wall = Array.from({ length: 40 }, (_, at) => picture((at % 8) * 110, Math.floor(at / 8) * 110, 100, 100)).join('');
  expect(found(wall)).toHaveLength(12);
});

test.each<[string, string, boolean]>([
  ['a picture with soft corners is not round', picture(10, 10, 120, 120, 'border-radius:12px'), false],
  [
    'a picture in a larger round box is not round',
    `<div style="border-radius:50%;overflow:hidden;width:300px">${picture(10, 10, 120, 120)}</div>`,
    false,
  ],
  ['a picture cut by half its side is round', picture(10, 10, 120, 120, 'border-radius:50%'), true],
  ['a picture cut by any large number is round', picture(10, 10, 120, 120, 'border-radius:9999px'), true],
  [
    'a picture cut by the box around it is round',
    `<div style="border-radius:50%;overflow:hidden;width:120px;height:120px"><img alt="" src="${pixel}" style="width:120px;height:120px"></div>`,
    true,
  ],
])('%s', (_, markup, isRound) => {
  expect(found(markup).map((each) => each.isRound)).toEqual([isRound]);
});
