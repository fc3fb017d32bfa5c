import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Box } from './map-layout.ts';

type ViewBox = {
  box: Box;
  zoom: (by: number) => void;
  showAll: () => void;
  /** Moves the picture so far that a place on it is seen. */
  show: (x: number, y: number) => void;
  on: {
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerUp: () => void;
  };
};

/** What one step of the keyboard does: a part of what is seen, and a factor. */
const stepPart = 0.15;
const zoomBy = 1.25;

/** The part of a picture that is seen, moved and zoomed by keys, by dragging and by the wheel with Ctrl held. */
export function useViewBox(drawn: Box, svg: RefObject<SVGSVGElement | null>): ViewBox {
  const [whole, setWhole] = useState(drawn);
  const [box, setBox] = useState(drawn);
  const dragged = useRef<{ x: number; y: number }>(undefined);
  useLayoutEffect(() => {
    const wide = grown(drawn, svg.current?.clientWidth ?? 0, svg.current?.clientHeight ?? 0);
    setWhole(wide);
    setBox(wide);
  }, [drawn, svg]);

  const move = useCallback(
    (x: number, y: number) => setBox((old) => ({ ...old, x: old.x + x * old.width, y: old.y + y * old.height })),
    [],
  );
  const zoom = useCallback(
    (by: number) =>
      setBox((old) => {
        const width = Math.min(whole.width * 2, Math.max(200, old.width / by));
        const height = (old.height * width) / old.width;
        return { x: old.x + (old.width - width) / 2, y: old.y + (old.height - height) / 2, width, height };
      }),
    [whole],
  );
  const showAll = useCallback(() => setBox(whole), [whole]);
  const show = useCallback(
    (x: number, y: number) => setBox((old) => (holds(old, x, y) ? old : { ...old, x: x - old.width / 2, y: y - old.height / 2 })),
    [],
  );

  // React listens to the wheel passively, and a passive listener cannot keep the page from zooming.
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [svg, zoom]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const does = keys[event.key];
    if (does === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (does === 'all') showAll();
    else if (typeof does === 'number') zoom(does);
    else move(does[0], does[1]);
  };
  return {
    ...{ box, zoom, showAll, show },
    on: {
      onKeyDown,
      onPointerDown: ({ clientX: x, clientY: y }) => {
        dragged.current = { x, y };
      },
      onPointerMove: ({ clientX: x, clientY: y, currentTarget, buttons }) => {
        const from = dragged.current;
        if (from === undefined || buttons === 0) return;
        dragged.current = { x, y };
        move((from.x - x) / currentTarget.clientWidth, (from.y - y) / currentTarget.clientHeight);
      },
      onPointerUp: () => {
        dragged.current = undefined;
      },
    },
  };
}

const keys: Record<string, 'all' | number | readonly [number, number] | undefined> = {
  ...{ ArrowLeft: [-stepPart, 0], ArrowRight: [stepPart, 0], ArrowUp: [0, -stepPart], ArrowDown: [0, stepPart] },
  ...{ '+': zoomBy, '=': zoomBy, '-': 1 / zoomBy, '−': 1 / zoomBy, '0': 'all' },
};

const holds = ({ x, y, width, height }: Box, atX: number, atY: number): boolean =>
  atX > x && atX < x + width && atY > y && atY < y + height;

/** A box around the same middle that is at least so large: a group of two is not drawn larger than names are written elsewhere. */
function grown(box: Box, atLeastWidth: number, atLeastHeight: number): Box {
  const [width, height] = [Math.max(box.width, atLeastWidth), Math.max(box.height, atLeastHeight)];
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}
