import { liveQuery } from 'dexie';
import type { Casebook } from '../../lib/core/correlate/casebook.ts';
import { imprintVersion } from '../../lib/core/model/imprint.ts';
import { catchUp, type OpenIndex, openIndex } from '../../lib/review/open-index.ts';
import { isWorthPacking, packIndex } from '../../lib/review/pack-index.ts';
import { type IndexPace, type IndexProgress, type IndexUpdated, updateIndex } from '../../lib/review/update-index.ts';
import { pendingCases } from '../../lib/store/index-batch.ts';
import { readState } from '../../lib/store/index-state.ts';
import type { Store } from '../../lib/store/store.ts';

/**
 * The casebook of this page. `version` is another with every change of it, so that what was found with it can be looked for again;
 * a case that was just changed may take a moment to be in it.
 */
export type CasebookState =
  | { state: 'preparing'; done: number; of: number }
  | { state: 'ready'; casebook: Casebook; version: number }
  | { state: 'failed'; message: string };

/** What a keeper works with; tests hand in others. */
export type KeeperParts = {
  store: Store;
  /** Brings a large backlog up to date off the page; see `entrypoints/casebook`. */
  updateApart: (on: { onProgress: (progress: IndexProgress) => void; signal: AbortSignal }) => Promise<IndexUpdated>;
  /** Runs the work unless another window of this browser is at it. */
  alone: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Resolves when the page has time. */
  rest: () => Promise<void>;
  /** Milliseconds: until cases that wait are indexed, until what went is out of the snapshot, and until a failure is tried again. */
  delaysMs: { update: number; pack: number; retry: number };
};

export type CasebookKeeper = { state(): CasebookState; subscribe(listener: () => void): () => void; stop(): void };

/** Cases that wait, up to which the page indexes them itself: less than starting a worker costs. */
const mostOnPage = 100;
/** Workers that may die over a backlog before the page does the work itself, slower and without one. */
const deadWorkersMost = 3;
/** Cases that wait, from which on answers would lack too much to be given. */
const tooManyBehind = 1_000;

/** Keeps one casebook for a page: opens it, follows what changes here and in other windows, and sees to it that cases that wait are indexed. */
export function casebookKeeper({ store, updateApart, alone, rest, delaysMs }: KeeperParts): CasebookKeeper {
  let shown: CasebookState = { state: 'preparing', done: 0, of: 0 };
  let index: OpenIndex | undefined;
  let deadWorkers = 0;
  const listeners = new Set<() => void>();
  const stopping = new AbortController();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const isStopped = (): boolean => stopping.signal.aborted;

  const tell = (next: CasebookState): void => {
    if (isStopped()) return;
    shown = next;
    for (const each of listeners) each();
  };
  const later = (name: string, ms: number, work: () => Promise<void>): void => {
    if (isStopped() || timers.has(name)) return;
    const timer = setTimeout(() => {
      timers.delete(name);
      void inTurn(work);
    }, ms);
    timers.set(name, timer);
  };
  // One after the other: each looks at what the one before has left.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(async () => {
      if (isStopped()) return;
      try {
        await work();
      } catch (error) {
        failed(error instanceof Error ? error.message : String(error));
      }
    });
    return turn;
  };
  const failed = (message: string): void => {
    index = undefined;
    tell({ state: 'failed', message });
    later('open', delaysMs.retry, look);
  };

  /** Brings the casebook to what is stored, and decides what has to be done next. */
  async function look(): Promise<void> {
    const caught = index === undefined ? undefined : await catchUp(store, index);
    if (caught?.ok === false) return failed(caught.message);
    let pending: number;
    if (caught === undefined || !caught.isCurrent) {
      index = undefined;
      const opened = await openIndex(store, rest);
      if (!opened.ok) return failed(opened.message);
      if (opened.is === 'absent') {
        tell({ state: 'preparing', done: 0, of: 0 });
        return later('update', 0, update);
      }
      index = opened.index;
      pending = opened.pending;
    } else {
      const counted = await store.read((database) => database.transaction('r', database.marks, () => pendingCases(database)));
      if (!counted.ok) return failed(counted.message);
      pending = counted.value;
    }
    if (index === undefined) return;
    const { casebook, seq } = index;
    if (pending >= tooManyBehind) tell({ state: 'preparing', done: casebook.size, of: Math.max(casebook.size, pending) });
    else if (shown.state !== 'ready' || shown.version !== seq || shown.casebook !== casebook)
      tell({ state: 'ready', casebook, version: seq });
    if (pending > 0) later('update', delaysMs.update, update);
    else if (isWorthPacking(index)) later('pack', delaysMs.pack, pack);
  }

  async function update(): Promise<void> {
    const counted = await store.read((database) =>
      database.transaction('r', [database.marks, database.casebook], async () =>
        (await readState(database, imprintVersion)) === undefined ? Number.POSITIVE_INFINITY : pendingCases(database),
      ),
    );
    if (!counted.ok) return failed(counted.message);
    const onProgress = ({ done, of }: IndexProgress): void => {
      if (of >= tooManyBehind || shown.state === 'preparing') tell({ state: 'preparing', done, of });
    };
    const { signal } = stopping;
    const pace: IndexPace = { chunk: 25, restEvery: 5, rest, signal, onProgress };
    const isApart = counted.value > mostOnPage && deadWorkers < deadWorkersMost;
    const done = await alone(() => (isApart ? updateApart({ onProgress, signal }) : updateIndex(store, pace)));
    if (done?.ok === false) return failed(done.message);
    // Another window is at it, or its worker died; it is looked at again when that one is done, or gone.
    if (isApart && done?.isComplete === false) deadWorkers += 1;
    if (done === undefined || (!done.isComplete && done.indexed === 0)) return later('look', delaysMs.retry, look);
    await look();
  }

  async function pack(): Promise<void> {
    if (index === undefined || !isWorthPacking(index)) return;
    const open = index;
    await rest();
    const packed = await alone(() => packIndex(store, open));
    if (packed?.ok === false) return failed(packed.message);
    if (packed?.isPacked !== true) later('look', delaysMs.retry, look);
  }

  // What other windows do shows as another state of the index, or as more marks.
  const watch = async (database: Parameters<Parameters<Store['read']>[0]>[0]) => [
    await database.casebook.get('state'),
    await database.marks.orderBy(':id').lastKey(),
  ];
  let subscription = { unsubscribe: (): void => {} };
  const follow = (): void => {
    if (isStopped()) return;
    // Dexie follows an async function through its awaits, and no other; so this one must say that it is async.
    subscription = liveQuery(async () => store.read(watch)).subscribe(
      () => void later('look', 0, look),
      () => void later('look', delaysMs.retry, look),
    );
  };
  void inTurn(look).then(follow);

  return {
    state: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopping.abort();
      subscription.unsubscribe();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
