import { runInWorker } from '../../lib/platform/index-worker.ts';
import { trustedWorker } from '../../lib/platform/trusted-worker.ts';
import type { IndexChecked } from '../../lib/review/check-index.ts';
import type { IndexAnswered } from '../../lib/review/index-worker.ts';
import type { MapEnd } from '../../lib/review/link-map.ts';
import type { MapAsked, MapStep } from '../../lib/review/map-run.ts';
import type { IndexProgress, IndexUpdated } from '../../lib/review/update-index.ts';
import workerAddress from './worker.ts?worker&url';

type On = { onProgress: (progress: IndexProgress) => void; signal: AbortSignal };

/** Brings the index up to date in a worker; see `updateIndex`. A worker that dies leaves the rest to the next one. */
export async function updateApart({ onProgress, signal }: On): Promise<IndexUpdated> {
  const result = await runInWorker<IndexAnswered, IndexUpdated>({
    ...{ start, ask: { job: 'update' }, signal },
    resultOf: (answer) => ('updated' in answer ? answer.updated : undefined),
    onAnswer: (answer) => 'progress' in answer && onProgress(answer.progress),
  });
  return result ?? { ok: true, isComplete: false, indexed: 0 };
}

/** Checks the index in a worker; see `checkIndex`. `undefined` when the worker died: the next check goes on where it was. */
export function checkApart({ onProgress, signal }: On): Promise<IndexChecked | undefined> {
  return runInWorker<IndexAnswered, IndexChecked>({
    ...{ start, ask: { job: 'check' }, signal },
    resultOf: (answer) => ('checked' in answer ? answer.checked : undefined),
    onAnswer: (answer) => 'progress' in answer && onProgress(answer.progress),
  });
}

/**
 * Compares all cases in a worker; see `linkMap`. `undefined` when the worker died: the next one goes on where it was. Only one window of
 * this browser is at it at a time: `elsewhere` when it is another one.
 */
export function mapApart(
  asked: MapAsked,
  { onStep, signal }: { onStep: (step: MapStep) => void; signal: AbortSignal },
): Promise<MapEnd | 'elsewhere' | undefined> {
  return navigator.locks.request('second-look-map', { ifAvailable: true }, async (lock) => {
    if (lock === null) return 'elsewhere';
    return runInWorker<IndexAnswered, MapEnd>({
      ...{ start, ask: { job: 'map', asked }, signal },
      resultOf: (answer) => ('mapped' in answer ? answer.mapped : undefined),
      onAnswer: (answer) => 'mapStep' in answer && onStep(answer.mapStep),
    });
  });
}

const start = (): Worker => trustedWorker('casebook', workerAddress);
