import { useCallback, useEffect, useRef, useState } from 'react';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { MapLink } from '../../lib/core/model/map-link.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { linkMap } from '../../lib/review/link-map.ts';
import { useStore } from './app-store.ts';
import { useCasebook } from './use-casebook.ts';

/** How far the map is: being prepared, worked out, stopped by the reviewer, or whole. `isCut` when there were more links than it holds. */
export type LinkMapState =
  | { state: 'preparing'; done: number; of: number }
  | { state: 'failed'; message: string }
  | { state: 'comparing' | 'stopped' | 'ready'; done: number; of: number; links: readonly MapLink[]; isCut: boolean };

type LinkMap = { map: LinkMapState; stop: () => void; goOn: () => void; again: () => void };

/** Links that a map holds; nobody reads more, and a filter is no answer to a store of copies. */
const linksMost = 5_000;
/** Milliseconds between two looks that are shown. */
const showEveryMs = 500;

/** The links of all cases with each other, found a few cases at a time while the page stays usable. */
export function useLinkMap(pack: Pick<Pack, 'lists' | 'linkRates'>, knobs: Knobs): LinkMap {
  const store = useStore();
  const book = useCasebook();
  const casebook = book.state === 'ready' ? book.casebook : undefined;
  const [shown, setShown] = useState<LinkMapState>();
  const run = useRef<Walk>(undefined);

  const begin = useCallback(() => {
    run.current?.leave();
    run.current = casebook && walk(linkMap(store, casebook, pack, knobs), setShown);
    run.current?.goOn();
  }, [store, casebook, pack, knobs]);
  useEffect(() => {
    begin();
    return () => run.current?.leave();
  }, [begin]);

  const stop = useCallback(() => run.current?.stop(), []);
  const goOn = useCallback(() => run.current?.goOn(), []);
  const map = book.state === 'ready' ? (shown ?? { state: 'preparing' as const, done: 0, of: 0 }) : book;
  return { map, stop, goOn, again: begin };
}

type Walk = { goOn: () => void; stop: () => void /** Stops and tells nothing any more. */; leave: () => void };

/** Goes through the steps and tells what has come, now and then; a step that was begun is always finished and counted. */
function walk(steps: ReturnType<typeof linkMap>, show: (map: LinkMapState) => void): Walk {
  const links: MapLink[] = [];
  let [done, of] = [0, 0];
  let is: 'going' | 'stopping' | 'still' = 'still';
  let hasLeft = false;
  const tell = (map: LinkMapState): void => {
    if (!hasLeft) show(map);
  };
  const say = (state: 'comparing' | 'stopped' | 'ready'): void =>
    tell({ state, done, of, links: links.slice(0, linksMost), isCut: links.length >= linksMost });
  const go = async (): Promise<void> => {
    let toldAt = Number.NEGATIVE_INFINITY;
    while (is === 'going') {
      const step = await steps.next();
      if (step.done) return say('ready');
      if (!step.value.ok) return tell({ state: 'failed', message: step.value.message });
      links.push(...step.value.value.links);
      ({ done, of } = step.value.value);
      if (links.length >= linksMost) return say('ready');
      if (performance.now() - toldAt > showEveryMs) {
        say('comparing');
        toldAt = performance.now();
      }
      await new Promise((rested) => setTimeout(rested));
    }
    say('stopped');
  };
  return {
    goOn() {
      if (is === 'stopping') is = 'going';
      if (is !== 'still') return;
      is = 'going';
      go()
        .catch((error: unknown) => tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) }))
        .finally(() => {
          is = 'still';
        });
    },
    stop() {
      if (is === 'going') is = 'stopping';
    },
    leave() {
      hasLeft = true;
      if (is === 'going') is = 'stopping';
    },
  };
}
