import { runInWorker } from '../../lib/platform/index-worker.ts';
import { canaryPlace } from '../../lib/platform/store-memory.ts';
import { trustedWorker } from '../../lib/platform/trusted-worker.ts';
import type { Restored, RestoreProgress } from '../../lib/store/restore-backup.ts';
import type { WrittenBackup } from '../../lib/store/write-backup.ts';
import type { BackupAnswered, BackupAsked } from './messages.ts';
import workerAddress from './worker.ts?worker&url';

type On<P> = { onProgress: (progress: P) => void; signal: AbortSignal };

/** Writes a backup in a worker; see `writeBackup`. `undefined` when the worker died, or did not stop when it was asked to. */
export const writeApart = (
  stamp: Extract<BackupAsked, { job: 'write' }>['stamp'],
  on: On<{ done: number; of: number }>,
): Promise<WrittenBackup | undefined> =>
  runApart({ job: 'write', stamp }, on, (answer) => ('written' in answer ? answer.written : undefined));

/** Looks at a backup, or restores it, in a worker; see `restoreBackup`. `undefined` as with `writeApart`. */
export const restoreApart = (job: 'preview' | 'restore', file: Blob, now: string, on: On<RestoreProgress>): Promise<Restored | undefined> =>
  runApart({ job, file, now }, on, (answer) => ('restored' in answer ? answer.restored : undefined));

async function runApart<P, Result>(
  ask: BackupAsked,
  { onProgress, signal }: On<P>,
  resultOf: (answer: BackupAnswered) => Result | undefined,
): Promise<Result | undefined> {
  let worker: Worker | undefined;
  const say = (told: BackupAsked): void => worker?.postMessage(told);
  let writing = Promise.resolve();
  const start = (): Worker => {
    worker = trustedWorker('backup', workerAddress);
    return worker;
  };
  const onAnswer = (answer: BackupAnswered): void => {
    if ('progress' in answer) onProgress(answer.progress as P);
    else if ('canary' in answer) writing = writing.then(() => canaryPlace.write(answer.canary)).catch(() => {});
    else if ('needs' in answer)
      canaryPlace.read().then(
        (canary) => say({ canary }),
        () => say({ canary: undefined }),
      );
  };
  const result = await runInWorker<BackupAnswered, Result>({ start, ask, signal, resultOf, onAnswer });
  await writing;
  return result;
}
