import { z } from '../core/model/zod.ts';
import { type Database, type Identity, rowTables } from './database.ts';

/**
 * What is remembered outside IndexedDB about the store. Chromium may replace a damaged store by an empty one and call that
 * `dataLoss: "none"`, so only a second memory can tell an empty store from a lost one.
 */
const canarySchema = z.strictObject({
  databaseId: z.string().min(1).max(100),
  epoch: z.int().min(0),
  /** Rows by table as counted at `epoch`; left out until they have been counted. */
  counts: z.record(z.string().max(40), z.int().min(0)).optional(),
  /** Rows were found to be gone. Stays until the reviewer restores or starts anew, whatever is opened in between. */
  isLost: z.literal(true).optional(),
});
export type Canary = z.infer<typeof canarySchema>;

/** Where the canary lives: `storage.local` in the product. Both functions may reject; the store goes on without. */
export type CanaryPlace = { read(): Promise<unknown>; write(canary: Canary): Promise<void> };

/** The remembered canary; `undefined` when there is none, or none that can be read. */
export async function readCanary(place: CanaryPlace): Promise<Canary | undefined> {
  try {
    return canarySchema.safeParse(await place.read()).data;
  } catch {
    return undefined;
  }
}

/** Remembers the canary. A failure is no loss: a canary that is behind its store is never taken for a lost store. */
export async function writeCanary(place: CanaryPlace, canary: Canary): Promise<void> {
  try {
    await place.write(canary);
  } catch {
    // The row is safe in IndexedDB; the next write brings the canary up to date.
  }
}

/**
 * Whether the store is not the one that the canary saw: another database, or an older state of the same one. A store that
 * is ahead is fine, since it is written first. The canary must have been read before the identity.
 */
export function isLost(canary: Canary | undefined, identity: Identity | undefined): boolean {
  if (canary === undefined) return false;
  return canary.isLost === true || identity === undefined || identity.databaseId !== canary.databaseId || identity.epoch < canary.epoch;
}

/** The canary of the store as it is now, with all rows counted in one transaction; `undefined` for a store without identity. */
export function countedCanary(database: Database): Promise<Canary | undefined> {
  // What is derived from the rows may go and come again without anything being lost.
  const tables = rowTables(database);
  return database.transaction('r', tables, async () => {
    const identity = await database.identity.get('store');
    if (identity === undefined) return undefined;
    const counted = await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const));
    return { databaseId: identity.databaseId, epoch: identity.epoch, counts: Object.fromEntries(counted) };
  });
}

/** Whether rows are gone although nothing was written since they were counted. */
export function hasLostRows(canary: Canary | undefined, now: Canary | undefined): boolean {
  if (canary?.counts === undefined || now === undefined || canary.epoch !== now.epoch) return false;
  return Object.entries(canary.counts).some(([table, count]) => (now.counts?.[table] ?? 0) !== count);
}
