import { storage } from 'wxt/utils/storage';

const canary = storage.defineItem<unknown>('local:canary', { fallback: null });
const lastBackup = storage.defineItem<unknown>('local:last-backup', { fallback: null });

/** Where the store's canary lives: outside IndexedDB, so that it outlives it. */
export const canaryPlace = {
  read: (): Promise<unknown> => canary.getValue(),
  write: (value: unknown): Promise<void> => canary.setValue(value),
};

/** When a backup was last saved to a file, UTC; `undefined` when never. */
export async function lastBackupAt(): Promise<string | undefined> {
  const value = await lastBackup.getValue();
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Remembers that a backup was saved. */
export async function rememberBackup(at: string): Promise<void> {
  await lastBackup.setValue(at);
}
