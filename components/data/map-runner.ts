import type { MapLink } from '../../lib/core/model/map-link.ts';
import type { MapEnd } from '../../lib/review/link-map.ts';
import { type MapStep, ordinaryMost } from '../../lib/review/map-run.ts';

/**
 * How far the map is. `finding` counts parts of the search for cases that may share something, the others count these. `elsewhere`:
 * another window is comparing. `isCut` when there were more links than it holds, `isOrdinaryCut` when there may be more of the ordinary
 * ones; `seq` is the state of the index that it shows.
 */
export type MapRunState =
  | { state: 'failed'; message: string }
  | { state: 'elsewhere' }
  | { state: 'finding' | 'comparing' | 'stopped'; done: number; of: number; links: readonly MapLink[]; isCut: boolean }
  | { state: 'ready'; done: number; of: number; links: readonly MapLink[]; isCut: boolean; isOrdinaryCut: boolean; seq: number };

/** Runs the comparison to its end; see `mapApart`. */
export type RunMap = (
  isAnew: boolean,
  on: { onStep: (step: MapStep) => void; signal: AbortSignal },
) => Promise<MapEnd | 'elsewhere' | undefined>;

export type MapRunner = {
  goOn: () => void;
  again: () => void;
  stop: () => void /** Stops and tells nothing any more. */;
  leave: () => void;
};

/** Milliseconds between two looks that are shown, and until a window that had to wait asks again. */
const showEveryMs = 1_000;
const askAgainMs = 1_000;

/** Starts the comparison, follows it, and starts it again where it ended. */
export function mapRunner(run: RunMap, show: (map: MapRunState) => void): MapRunner {
  let links: MapLink[] = [];
  let [done, of] = [0, 0];
  let running: AbortController | undefined;
  let wanted: 'once more' | 'anew' | undefined;
  let hasLeft = false;
  const tell = (map: MapRunState): void => {
    if (!hasLeft) show(map);
  };

  const go = async (isAnew: boolean, { signal }: AbortController): Promise<void> => {
    // What was shown stays until it is told again.
    let isFirst = true;
    let shownAt = Number.NEGATIVE_INFINITY;
    const onStep = (step: MapStep): void => {
      if (step.stage === 'comparing') {
        if (isFirst) links = [];
        isFirst = false;
        for (const link of step.links) links.push(link);
      }
      ({ done, of } = step);
      if (performance.now() - shownAt < showEveryMs) return;
      shownAt = performance.now();
      tell({ state: step.stage, done, of, links: [...links], isCut: false });
    };
    const end = await run(isAnew, { onStep, signal });
    if (end === 'elsewhere') {
      tell({ state: 'elsewhere' });
      await new Promise((asked) => setTimeout(asked, askAgainMs));
      if (!signal.aborted) wanted ??= isAnew ? 'anew' : 'once more';
      return;
    }
    if (end?.ok === false) return tell({ state: 'failed', message: end.message });
    if (end === undefined || end.is === 'stopped' || end.is === 'absent')
      return tell({ state: 'stopped', done, of, links: [...links], isCut: false });
    const isOrdinaryCut = links.filter(({ link }) => link.ordinary !== undefined).length >= ordinaryMost;
    tell({ state: 'ready', done, of, links: [...links], isCut: end.is === 'full', isOrdinaryCut, seq: end.seq });
  };

  const begin = (isAnew: boolean): void => {
    if (running !== undefined) {
      // It ends first; what was compared meanwhile is kept.
      wanted = isAnew ? 'anew' : (wanted ?? 'once more');
      return;
    }
    const controller = new AbortController();
    running = controller;
    go(isAnew, controller)
      .catch((error: unknown) => tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) }))
      .finally(() => {
        running = undefined;
        const next = wanted;
        wanted = undefined;
        if (next !== undefined && !hasLeft) begin(next === 'anew');
      });
  };
  return {
    goOn: () => begin(false),
    again() {
      running?.abort();
      begin(true);
    },
    stop() {
      wanted = undefined;
      running?.abort();
    },
    leave() {
      hasLeft = true;
      running?.abort();
    },
  };
}
