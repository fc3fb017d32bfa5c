import { useCallback, useEffect, useRef, useState } from 'react';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { MapEnd } from '../../lib/review/link-map.ts';
import type { MapAsked } from '../../lib/review/map-run.ts';
import { type MapRunner, type MapRunState, mapRunner, type RunMap } from './map-runner.ts';
import { useCasebook } from './use-casebook.ts';

/** How far the map is; `isBehind` when cases have changed since it was made. */
export type LinkMapState = { state: 'preparing'; done: number; of: number } | (MapRunState & { isBehind?: boolean });

type LinkMap = { map: LinkMapState; stop: () => void; goOn: () => void; again: () => void };

/** Compares all cases off the page; see `entrypoints/casebook`. */
export type MapApart = (asked: MapAsked, on: Parameters<RunMap>[1]) => Promise<MapEnd | 'elsewhere' | undefined>;

/** The links of all cases with each other: what was found before, and the rest as it is found. */
export function useLinkMap(pack: Pick<Pack, 'lists' | 'linkRates'>, knobs: Knobs, mapApart: MapApart): LinkMap {
  const book = useCasebook();
  const isReady = book.state === 'ready';
  const [shown, setShown] = useState<MapRunState>();
  const runner = useRef<MapRunner>(undefined);

  useEffect(() => {
    if (!isReady) return;
    const { lists, linkRates } = pack;
    const asked = { pack: { lists, ...(linkRates === undefined ? {} : { linkRates }) }, knobs };
    const made = mapRunner((isAnew, on) => mapApart({ ...asked, isAnew }, on), setShown);
    runner.current = made;
    made.goOn();
    return () => made.leave();
  }, [isReady, pack, knobs, mapApart]);

  const stop = useCallback(() => runner.current?.stop(), []);
  const goOn = useCallback(() => runner.current?.goOn(), []);
  const again = useCallback(() => runner.current?.again(), []);
  if (!isReady) return { map: book, stop, goOn, again };
  const map: LinkMapState = shown ?? { state: 'preparing', done: 0, of: 0 };
  return { map: map.state === 'ready' ? { ...map, isBehind: map.seq !== book.version } : map, stop, goOn, again };
}
