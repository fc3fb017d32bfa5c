import { checkIndex } from '../../lib/review/check-index.ts';
import type { IndexAnswered, IndexAsked } from '../../lib/review/index-worker.ts';
import { linkMap } from '../../lib/review/link-map.ts';
import type { MapAsked, MapStep } from '../../lib/review/map-run.ts';
import { openIndex } from '../../lib/review/open-index.ts';
import { isWorthPacking, packIndex } from '../../lib/review/pack-index.ts';
import { type IndexPace, type IndexProgress, type IndexUpdated, updateIndex } from '../../lib/review/update-index.ts';
import { openStore } from '../../lib/store/store.ts';

// The worker in which the index of many cases is brought up to date or checked, and all cases are compared with each other. Whatever ends
// it, the disk knows how far it came.

/** A worker has no `storage.local`. It writes nothing that counts for the canary, so it needs none. */
const noCanary = { read: async () => undefined, write: async () => {} };
const store = openStore({ canary: noCanary, newId: () => crypto.randomUUID() });
let running: AbortController | undefined;

const tell = (answer: IndexAnswered): void => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<IndexAsked | null>) => {
  if (data?.job === 'stop') running?.abort();
  else if (data?.job === 'update' || data?.job === 'check') void run(data.job);
  else if (data?.job === 'map') void compareAll(data.asked);
});

async function run(job: 'update' | 'check'): Promise<void> {
  running = new AbortController();
  const { signal } = running;
  let last: IndexProgress = { done: 0, of: 0 };
  let saidAt = performance.now();
  const onProgress = (progress: IndexProgress): void => {
    last = progress;
    saidAt = performance.now();
    tell({ progress });
  };
  // A moment between two batches, in which a message to stop is heard, and a sign of life in work that counts nothing.
  const rest = (): Promise<void> => {
    if (performance.now() - saidAt > 1_000) onProgress(last);
    return new Promise((done) => setTimeout(done));
  };
  const pace: IndexPace = { chunk: 1_000, restEvery: 200, rest, signal, onProgress };
  if (job === 'check') return tell({ checked: await checkIndex(store, pace) });
  const updated = await updateIndex(store, pace);
  tell({ updated: updated.ok && updated.isComplete ? ((await packed(rest)) ?? updated) : updated });
}

async function compareAll(asked: MapAsked): Promise<void> {
  running = new AbortController();
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done));
  const onStep = (mapStep: MapStep): void => tell({ mapStep });
  const { signal } = running;
  tell({ mapped: await linkMap(store, asked, { rest, signal, onStep, now: () => performance.now(), newId: () => crypto.randomUUID() }) });
}

/** So that the page opens a snapshot and not a hundred thousand rows; `undefined` when nothing is in the way. */
async function packed(rest: () => Promise<void>): Promise<Extract<IndexUpdated, { ok: false }> | undefined> {
  const opened = await openIndex(store, rest);
  if (!opened.ok) return opened;
  if (opened.is !== 'open' || !isWorthPacking(opened.index)) return undefined;
  const done = await packIndex(store, opened.index);
  return done.ok ? undefined : done;
}
