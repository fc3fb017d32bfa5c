import { useEffect, useState } from 'react';
import { type Disk, disk } from '../../lib/platform/disk.ts';
import { lastBackupAt } from '../../lib/platform/store-memory.ts';
import type { Store } from '../../lib/store/store.ts';
import { type StoreCounts, storeCounts } from '../../lib/store/store-counts.ts';
import { useStore } from './app-store.ts';
import { type Live, useLive } from './live.ts';
import { type Paced, paced } from './paced.ts';

/** How the store is: whether it is the one that was written to, how much is in it, and where it stands with backups. */
export type StorageState = {
  /** `lost`: rows or the whole store are gone; nothing is written until the reviewer restores a backup or starts anew. */
  condition: 'ready' | 'lost';
  counts: StoreCounts;
  disk: Disk;
  /** UTC; left out when no backup was ever saved. */
  lastBackupAt?: string;
};

/** Milliseconds between two counts: who counts a large store holds up those who write into it. */
const restMs = 2_000;

/** The state of the store, counted anew as rows come and go; `failed` says why the store cannot be opened. */
export function useStorageState(): Live<StorageState> {
  const store = useStore();
  // It grows with every write, and is read at once.
  const written = useLive('epoch', async (database) => (await database.identity.get('store'))?.epoch ?? 0);
  const [shown, setShown] = useState<Live<StorageState>>({ state: 'loading' });
  const [counting, setCounting] = useState<Paced>();
  useEffect(() => {
    let isGone = false;
    const work = paced(async () => {
      const state = await storageState(store);
      if (!isGone) setShown(state);
    }, restMs);
    setCounting(work);
    return () => {
      isGone = true;
      work.stop();
    };
  }, [store]);
  useEffect(() => {
    if (written.state === 'ready') counting?.ask();
  }, [written, counting]);
  return written.state === 'failed' ? written : shown;
}

async function storageState(store: Store): Promise<Live<StorageState>> {
  try {
    const [counts, verified, diskState, backupAt] = await Promise.all([store.read(storeCounts), store.verify(), disk(), lastBackupAt()]);
    if (!counts.ok) return { state: 'failed', message: counts.message };
    if (!verified.ok) return { state: 'failed', message: verified.message };
    const value = { condition: verified.value, counts: counts.value, disk: diskState };
    return { state: 'ready', value: backupAt === undefined ? value : { ...value, lastBackupAt: backupAt } };
  } catch {
    return { state: 'failed', message: 'The state of the store could not be read. Reload this page.' };
  }
}
