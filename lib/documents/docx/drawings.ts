import { numberOf } from './look.ts';
import { paintOf, type Shade, vmlPaint } from './shade.ts';
import type { XmlElement } from './walk-xml.ts';

/** Something painted on the page, whose exact place we do not work out. */
export type Painted = {
  /** The line that it hangs on, and how many lines up and down it may reach. */
  line: number;
  reach: number;
  isBehindText: boolean;
};

type Drawing = {
  width: number;
  height: number;
  across: number;
  down: number;
  isBehindText: boolean;
  isFloating: boolean;
  isPainted: boolean;
};

/** Follows drawings and their shapes while a text is walked. */
export type Drawings = {
  open: (element: XmlElement, path: readonly string[], line: number) => void;
  close: (name: string, line: number) => void;
  text: (text: string, path: readonly string[]) => void;
  /** What the shape that is open now is filled with. */
  fill: () => Shade;
  /** Whether the drawing that is open now hangs outside every sheet. */
  isOffPage: () => boolean;
  painted: Painted[];
};

/** English metric units: 12,700 to a point. */
const point = 12_700;
const mostPainted = 200;
const leastWidth = 60 * point;
const leastHeight = 12 * point;
const sheet = 17 * 72 * point;
const margin = 2 * 72 * point;

/** A new follower, for one text. */
export function followDrawings(): Drawings {
  const drawings: Drawing[] = [];
  const shapes: { fill?: Shade }[] = [];
  const painted: Painted[] = [];
  const paint = (fill: Shade): void => {
    const drawing = drawings.at(-1);
    if (drawing && fill !== 'none' && fill !== 'FFFFFF') drawing.isPainted = true;
  };
  const fillShape = (fill: Shade): void => {
    const shape = shapes.at(-1);
    if (shape && shape.fill === undefined) shape.fill = fill;
    paint(fill);
  };
  const open: Drawings['open'] = ({ name, get }, path) => {
    if (name === 'wp:anchor' || name === 'wp:inline')
      drawings.push({ ...unplaced, isFloating: name === 'wp:anchor', isBehindText: /^(?:1|true)$/.test(get('behindDoc') ?? '') });
    // Old drawings tell their size in a style of many units; they are taken to be large.
    else if (name === 'w:pict') drawings.push({ ...unplaced, width: sheet, height: sheet / 2, isFloating: true, isBehindText: true });
    else if (name === 'wp:extent') {
      const drawing = drawings.at(-1);
      if (drawing) Object.assign(drawing, { width: numberOf(get('cx')) ?? sheet, height: numberOf(get('cy')) ?? sheet });
    } else if (name === 'wps:wsp' || name === 'pic:pic') {
      shapes.push({});
      if (name === 'pic:pic') fillShape('unknown');
    } else if (name.startsWith('v:')) openVml(name, get);
    else if (name.startsWith('a:')) openFill(name, get, path);
  };
  const openVml = (name: string, get: XmlElement['get']): void => {
    if (name === 'v:imagedata' || name === 'v:fill') fillShape('unknown');
    if (!vmlShapes.has(name)) return;
    shapes.push({});
    fillShape(/^(?:f|false|0)$/i.test(get('filled') ?? '') || name === 'v:line' ? 'none' : vmlPaint(get('fillcolor')));
  };
  const openFill = (name: string, get: XmlElement['get'], path: readonly string[]): void => {
    const holder = path.at(-2) ?? '';
    if (name === 'a:fillRef' && get('idx') !== '0') fillShape('unknown');
    else if (properties.has(holder)) {
      if (name === 'a:noFill') fillShape('none');
      if (name === 'a:gradFill' || name === 'a:blipFill' || name === 'a:pattFill') fillShape('unknown');
    } else if (holder === 'a:solidFill' && properties.has(path.at(-3) ?? '')) fillShape(paintOf(name, get));
    else if (path.at(-3) === 'a:solidFill' && properties.has(path.at(-4) ?? '')) {
      // The colour is changed by what stands inside it.
      const shape = shapes.at(-1);
      if (shape) shape.fill = 'unknown';
      paint('unknown');
    }
  };
  const close: Drawings['close'] = (name, line) => {
    if (name === 'wps:wsp' || name === 'pic:pic' || vmlShapes.has(name)) shapes.pop();
    if (name !== 'wp:anchor' && name !== 'wp:inline' && name !== 'w:pict') return;
    const { isPainted, width, height, isBehindText } = drawings.pop() ?? unplaced;
    // Six points to a line: more lines than there are, since what may be painted over must not be called hidden.
    if (isPainted && width >= leastWidth && height >= leastHeight && painted.length < mostPainted)
      painted.push({ line, reach: Math.ceil(height / (6 * point)), isBehindText });
  };
  const text: Drawings['text'] = (words, path) => {
    const drawing = drawings.at(-1);
    if (path.at(-1) !== 'wp:posOffset' || !drawing) return;
    drawing[path.at(-2) === 'wp:positionH' ? 'across' : 'down'] = numberOf(words.trim()) ?? 0;
  };
  const isOffPage = (): boolean =>
    drawings.some(({ isFloating, across, down, width, height }) => {
      const isLeftOrAbove = across + width < -margin || down + height < -margin;
      return isFloating && (isLeftOrAbove || across > sheet || down > sheet + margin);
    });
  return { open, close, text, fill: () => shapes.at(-1)?.fill ?? 'none', isOffPage, painted };
}

const unplaced: Drawing = { width: 0, height: 0, across: 0, down: 0, isBehindText: false, isFloating: false, isPainted: false };
const properties = new Set(['wps:spPr', 'wpg:grpSpPr']);
const vmlShapes = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:polyline', 'v:line', 'v:image']);
