/** How much the browser has set aside, and whether it promises to keep it. Bytes; left out where the browser does not tell. */
export type Disk = { usedBytes?: number; quotaBytes?: number; isPersisted: boolean };

/** What the browser says of its storage. A promise to keep data is often refused, and then says nothing of what will happen. */
export async function disk(): Promise<Disk> {
  const manager = navigator.storage as StorageManager | undefined;
  const [estimate, isPersisted] = await Promise.all([
    manager?.estimate?.().catch(() => undefined),
    manager?.persisted?.().catch(() => false),
  ]);
  return {
    ...(estimate?.usage === undefined ? {} : { usedBytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quotaBytes: estimate.quota }),
    isPersisted: isPersisted === true,
  };
}
