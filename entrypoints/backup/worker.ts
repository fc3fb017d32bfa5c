import { type CanaryPlace, countedCanary, writeCanary } from '../../lib/store/canary.ts';
import { previewRestore, restoreBackup } from '../../lib/store/restore-backup.ts';
import { openStore } from '../../lib/store/store.ts';
import { writeBackup } from '../../lib/store/write-backup.ts';
import type { BackupAnswered, BackupAsked } from './messages.ts';

// The worker that writes, looks at and restores backups, since a large one takes minutes. Whatever ends it, a transaction is whole or not.

const tell = (answer: BackupAnswered): void => self.postMessage(answer);

/** A worker has no `storage.local`; the page reads and writes there for it. */
const waiting: ((canary: unknown) => void)[] = [];
const place: CanaryPlace = {
  read: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      tell({ needs: 'canary' });
    }),
  write: async (canary) => tell({ canary }),
};
const store = openStore({ canary: place, newId: () => crypto.randomUUID() });
const stopping = new AbortController();
// A moment between two parts, in which a message to stop is heard.
const pace = { rest: (): Promise<void> => new Promise((done) => setTimeout(done)), signal: stopping.signal };

self.addEventListener('message', ({ data }: MessageEvent<BackupAsked>) => {
  if ('canary' in data) waiting.shift()?.(data.canary);
  else if (data.job === 'stop') stopping.abort();
  else if (data.job === 'write') void write(data.stamp);
  else void restore(data.job, data.file, data.now);
});

async function write(stamp: Parameters<typeof writeBackup>[1]): Promise<void> {
  tell({
    written: await writeBackup(store, stamp, { ...pace, onProgress: (progress) => tell({ progress: { is: 'writing', ...progress } }) }),
  });
}

async function restore(job: 'preview' | 'restore', file: Blob, now: string): Promise<void> {
  const onProgress = (progress: Extract<BackupAnswered, { progress: unknown }>['progress']): void => tell({ progress });
  const restored = await (job === 'preview' ? previewRestore : restoreBackup)(store, file, now, { ...pace, onProgress });
  // The store counts its rows when it has been quiet for a moment, which this worker will not live to see.
  if (job === 'restore' && restored.ok && restored.left === undefined) {
    const counted = await store.read(countedCanary);
    if (counted.ok && counted.value !== undefined) await writeCanary(place, counted.value);
  }
  tell({ restored });
}
