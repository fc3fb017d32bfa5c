import { appStore } from '../../components/data/app-store.ts';
import { type CasebookKeeper, casebookKeeper } from '../../components/data/casebook-keeper.ts';
import { updateApart } from './index-jobs.ts';

let kept: CasebookKeeper | undefined;

/** The keeper of this page's casebook, begun at first use. */
export function pageCasebook(): CasebookKeeper {
  kept ??= casebookKeeper({ store: appStore(), updateApart, alone, rest, delaysMs: { update: 150, pack: 5_000, retry: 4_000 } });
  return kept;
}

/** Only one window of this browser writes the index at a time; `undefined` when another one is at it. */
export const alone = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request('second-look-index', { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));

/** Gives the page its next frame. Without `requestIdleCallback`, and in a page that nobody sees, a timer does. */
export const rest = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 100 });
    else setTimeout(done);
  });
