import { useEffect, useState } from 'react';
import { type Disk, disk } from '../../lib/platform/disk.ts';
import { lastBackupAt } from '../../lib/platform/store-memory.ts';
import { type StoreCounts, storeCounts } from '../../lib/store/store-counts.ts';
import { useStore } from './app-store.ts';
import { type Live, useLive } from './live.ts';

/** How the store is: whether it is the one that was written to, how much is in it, and where it stands with backups. */
export type StorageState = {
  /** `lost`: rows or the whole store are gone; nothing is written until the reviewer restores a backup or starts anew. */
  condition: 'ready' | 'lost';
  counts: StoreCounts;
  disk: Disk;
  /** UTC; left out when no backup was ever saved. */
  lastBackupAt?: string;
};

/** The state of the store, counted anew as rows come and go; `failed` says why the store cannot be opened. */
export function useStorageState(): Live<StorageState> {
  const store = useStore();
  const counts = useLive('store-counts', storeCounts);
  const [shown, setShown] = useState<Live<StorageState>>({ state: 'loading' });
  useEffect(() => {
    if (counts.state !== 'ready') return;
    let isGone = false;
    // Asked anew whenever rows came or went, since that is when the rest may have changed too.
    Promise.all([store.verify(), disk(), lastBackupAt()]).then(
      ([verified, diskState, backupAt]) => {
        if (isGone) return;
        if (!verified.ok) return setShown({ state: 'failed', message: verified.message });
        setShown({
          state: 'ready',
          value: {
            condition: verified.value,
            counts: counts.value,
            disk: diskState,
            ...(backupAt === undefined ? {} : { lastBackupAt: backupAt }),
          },
        });
      },
      () => isGone || setShown({ state: 'failed', message: 'The state of the store could not be read. Reload this page.' }),
    );
    return () => {
      isGone = true;
    };
  }, [store, counts]);
  return counts.state === 'failed' ? counts : shown;
}
