import type { Store } from './store.ts';

/** Takes what is there as the store from now on, after rows or the whole store were lost and no backup is to be restored. */
export async function startAnew(store: Store): Promise<{ ok: true } | { ok: false; message: string }> {
  const result = await store.write(async () => {}, { adopt: true });
  return result.ok ? { ok: true } : { ok: false, message: result.message };
}
