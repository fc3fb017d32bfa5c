import { limits } from '../../core/model/limits.ts';
import type { PagePictures, PictureFrame } from '../../core/model/page-pictures.ts';
import { call, elements, nodeType, parentOf, tagName } from '../dom.ts';

/** Where an element is drawn and how large the screen is; the browser's own answers, which a page cannot replace. */
type Screen = { width: number; height: number; isDrawn: (element: Element) => boolean; styleOf: (element: Element) => CSSStyleDeclaration };

/**
 * Where on the screen pictures stand that may be a portrait, the likeliest first: the largest, and of two alike the upper. What has a
 * picture as its background is asked only where its markup says that it is one. Looks and changes nothing. Never throws.
 */
export function readPictures(document: Document, screen: Screen): PagePictures {
  const { width, height } = screen;
  const frames = candidates(document, screen).flatMap((element) => frameOf(element, screen) ?? []);
  const likeliest = frames
    .filter((frame, at) => !frames.slice(0, at).some((other) => isSame(frame, other)))
    .toSorted((a, b) => areaOf(b) - areaOf(a) || a.y - b.y || a.x - b.x);
  return { width, height, pictures: likeliest.slice(0, limits.picturesPerScreen) };
}

const candidates = (document: Document, { isDrawn, styleOf }: Screen): Element[] => [
  ...elements(document, 'img, image, canvas', lookedAtMost).filter(isDrawn),
  ...elements(document, '[role="img"], [style*="background"], [class*="avatar" i], [class*="photo" i]', lookedAtMost).filter(
    (element) =>
      !['img', 'image', 'canvas'].includes(tagName(element)) && isDrawn(element) && styleOf(element).backgroundImage.includes('url('),
  ),
];

function frameOf(element: Element, { width, height, styleOf }: Screen): PictureFrame | undefined {
  const box = boxOf(element);
  if (box === undefined) return undefined;
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [right, bottom] = [Math.min(width, box.x + box.width), Math.min(height, box.y + box.height)];
  const frame = { x: left, y: top, width: right - left, height: bottom - top, isRound: false };
  const isWhole = areaOf(frame) >= wholeShare * box.width * box.height;
  const isPortraitLike = frame.width <= frame.height * widestMost && frame.height <= frame.width * widestMost;
  return Math.min(frame.width, frame.height) >= leastSide && isWhole && isPortraitLike
    ? { ...frame, isRound: isRound(element, styleOf) }
    : undefined;
}

/** Whether it is cut round by itself or by a box just around it. */
function isRound(element: Element, styleOf: Screen['styleOf']): boolean {
  const box = boxOf(element);
  let node: Node | null = element;
  for (let steps = 0; box !== undefined && node !== null && nodeType(node) === 1 && steps < 4; steps += 1) {
    const around = boxOf(node as Element);
    if (around === undefined || !isSame(box, around)) return false;
    const { borderTopLeftRadius: radius, overflow } = styleOf(node as Element);
    const isCut = steps === 0 || overflow !== 'visible';
    if (isCut && Number.parseFloat(radius) >= (radius.endsWith('%') ? 45 : 0.45 * Math.min(box.width, box.height))) return true;
    node = parentOf(node);
  }
  return false;
}

const boxOf = (element: Element): DOMRect | undefined => call(element, 'getBoundingClientRect') as DOMRect | undefined;

type Box = Pick<PictureFrame, 'x' | 'y' | 'width' | 'height'>;

const areaOf = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height);

/** A picture and the box around it. */
const isSame = (one: Box, other: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 4);

/** Elements of each way that are looked at; further down is not on the screen. */
const lookedAtMost = 400;
/** Logos beside jobs are 48 pixels wide; the smallest portrait at the head of a profile 80. */
const leastSide = 64;
/** How much of a picture must be on the screen. */
const wholeShare = 0.9;
/** Times as wide as high, or as high as wide; a cover is four times. */
const widestMost = 1.8;
