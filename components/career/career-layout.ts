import { scaleUtc } from 'd3-scale';
import type { Career, CareerEnd, CareerLane, CareerMark, CareerSpan } from '../../lib/core/model/career.ts';

/** A piece of the axis in pixels. */
export type Stretch = { x: number; width: number };

/** One entry as it is drawn: what is certain, what is possible, and where its name stands. */
export type DrawnSpan = {
  span: CareerSpan;
  /** Top of the row. */
  y: number;
  sure?: Stretch;
  possible?: Stretch;
  labelX: number;
  anchor: 'start' | 'end';
  /** Where another employer runs beside it. */
  overlapped: Stretch[];
  /** The open time before it. */
  gap?: Stretch & { days: number };
  /** Ends of which another source tells other dates. */
  disagreeing: number[];
};

export type DrawnLane = { lane: CareerLane; y: number; spans: DrawnSpan[] };
export type CareerLayout = { width: number; height: number; ticks: { x: number; words: string }[]; lanes: DrawnLane[] };

/** Heights in pixels, and the least of a bar that can be seen. */
export const sizes = { axis: 22, laneHead: 26, row: 34, bar: 10, least: 3, stub: 14, margin: 8 } as const;
/** Pixels that a date on the axis needs. */
const tickRoom = 76;

/** Where everything stands in a picture of this width, in pixels. */
export function careerLayout(career: Career, width: number): CareerLayout {
  const scale = scaleUtc([career.from * dayMs, Math.max(career.to, career.from + 30) * dayMs], [sizes.margin, width - sizes.margin]);
  const x = (day: number): number => scale(day * dayMs);
  const marks = marksBySpan(career.marks);
  let y: number = sizes.axis;
  const lanes = career.lanes.map((lane): DrawnLane => {
    const top = y;
    y += sizes.laneHead;
    const spans = lane.spans.map((span) => {
      const drawn = drawnSpan(span, y, x, width, marks.get(span.id) ?? []);
      y += sizes.row;
      return drawn;
    });
    return { lane, y: top, spans };
  });
  const most = Math.max(2, Math.floor(width / tickRoom));
  const format = scale.tickFormat(most);
  return { width, height: y + sizes.margin, ticks: scale.ticks(most).map((at) => ({ x: scale(at), words: format(at) })), lanes };
}

function drawnSpan(span: CareerSpan, y: number, x: (day: number) => number, width: number, marks: readonly CareerMark[]): DrawnSpan {
  const { start, end } = span;
  const possible = possibleOf(start, end, x);
  const sure = start && end && end.earliest > start.latest ? stretch(x(start.latest), x(end.earliest)) : undefined;
  const isLeft = possible === undefined || possible.x < width * 0.55;
  const gap = marks.find((mark) => mark.what === 'gap' && mark.before === span.id);
  return {
    span,
    y,
    ...(sure === undefined ? {} : { sure }),
    ...(possible === undefined ? {} : { possible }),
    labelX: possible === undefined ? sizes.margin : isLeft ? possible.x : possible.x + possible.width,
    anchor: isLeft ? 'start' : 'end',
    overlapped: marks.flatMap((mark) => (mark.what === 'overlap' ? [stretch(x(mark.from), x(mark.to))] : [])),
    ...(gap?.what === 'gap' ? { gap: { ...stretch(x(gap.from), x(gap.to)), days: gap.days } } : {}),
    disagreeing: [
      ...new Set(marks.flatMap((mark) => (mark.what === 'disagreement' && possible !== undefined ? endsOf(mark.on, possible) : []))),
    ],
  };
}

/** From the first to the last day that the dates can mean; with one end only, a stub of it. */
function possibleOf(start: CareerEnd | undefined, end: CareerEnd | undefined, x: (day: number) => number): Stretch | undefined {
  if (start !== undefined && end !== undefined) return stretch(x(start.earliest), x(end.latest));
  if (start !== undefined) return { x: x(start.earliest), width: sizes.stub };
  return end && { x: Math.max(0, x(end.latest) - sizes.stub), width: sizes.stub };
}

const stretch = (from: number, to: number): Stretch => ({ x: from, width: Math.max(sizes.least, to - from) });

const endsOf = (on: 'start' | 'end' | 'both', { x, width }: Stretch): number[] =>
  on === 'both' ? [x, x + width] : [on === 'start' ? x : x + width];

function marksBySpan(marks: readonly CareerMark[]): Map<string, CareerMark[]> {
  const bySpan = new Map<string, CareerMark[]>();
  for (const mark of marks) {
    for (const id of mark.what === 'gap' ? [mark.before] : [mark.one, mark.other]) bySpan.set(id, [...(bySpan.get(id) ?? []), mark]);
  }
  return bySpan;
}

const dayMs = 86_400_000;
