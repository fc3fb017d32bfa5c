import { type Canary, type CanaryPlace, isLost, readCanary, writeCanary } from './canary.ts';
import type { Database } from './database.ts';
import { errorNames, failure, reasonOf, type StoreResult } from './store-failure.ts';

/** A database that is open, and whether it is the one that was written to before; rows are counted once per opening. */
export type Opened = { database: Database; databaseId: string; canary: Canary | undefined; isLost: boolean; isCounted: boolean };

/** The one way to the database. `close` drops the connection; the next use opens another. */
export type Gate = {
  withDatabase<T>(work: (opened: Opened) => Promise<StoreResult<T>>): Promise<StoreResult<T>>;
  close(): void;
};

/** Thrown inside a transaction when the open database turns out to be another one than at opening. */
export class OtherDatabaseError extends Error {
  override name = 'OtherDatabaseError';
}

/** Milliseconds before each of the three tries. A lost connection is back at once or not at all. */
const usualDelaysMs = [0, 40, 160] as const;
/** Milliseconds after which an open that another window blocks is given up. */
const blockedMs = 2_500;
/** Milliseconds after which an open that nothing is heard of is given up. */
const silentMs = 8_000;

/** Names under which browsers report a connection that is gone; each was seen to be cured by opening another. */
const deadConnection = [
  ...['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'AbortError', 'TimeoutError', 'TransactionInactiveError'],
  ...['OpenFailedError', 'OtherDatabaseError', 'DataCloneError', 'NotFoundError'],
];
const known = [...deadConnection, 'StoreBlockedError', 'VersionError', 'QuotaExceededError', 'MissingAPIError', 'SecurityError'];

/** Opens the database at first use, keeps it, and opens another when the connection has died. Never caches a dead one. */
export function databaseGate(
  make: () => Database,
  place: CanaryPlace,
  newId: () => string,
  delaysMs: readonly number[] = usualDelaysMs,
): Gate {
  let current: Promise<Opened> | undefined;

  const drop = (dead: Promise<Opened>): void => {
    if (current === dead) current = undefined;
    dead.then(
      ({ database }) => database.close(),
      () => {},
    );
  };

  return {
    async withDatabase(work) {
      let last: unknown;
      for (const delayMs of delaysMs) {
        if (delayMs > 0) await new Promise((done) => setTimeout(done, delayMs));
        current ??= open(make(), place, newId);
        const used = current;
        try {
          const opened = await used;
          const result = await work(opened);
          // Another window may have restored or started anew meanwhile; the next use looks again.
          if (!result.ok && result.reason === 'lost') drop(used);
          return result;
        } catch (error) {
          drop(used);
          last = error;
          if (!errorNames(error).some((name) => known.includes(name))) throw error;
          if (['blocked', 'newer', 'full', 'unavailable'].includes(reasonOf(error))) break;
        }
      }
      return failure(reasonOf(last));
    },
    close() {
      if (current !== undefined) drop(current);
    },
  };
}

async function open(database: Database, place: CanaryPlace, newId: () => string): Promise<Opened> {
  // The canary comes first: read the other way round, a write in between would look like a loss.
  const canary = await readCanary(place);
  await openInTime(database);
  const found = await database.identity.get('store');
  if (isLost(canary, found)) return { database, databaseId: found?.databaseId ?? '', canary, isLost: true, isCounted: true };
  const identity =
    found ??
    (await database.transaction('rw', database.identity, async () => {
      const made = (await database.identity.get('store')) ?? { key: 'store' as const, databaseId: newId(), epoch: 0 };
      await database.identity.put(made);
      return made;
    }));
  if (canary === undefined) await writeCanary(place, { databaseId: identity.databaseId, epoch: identity.epoch });
  return { database, databaseId: identity.databaseId, canary, isLost: false, isCounted: false };
}

function openInTime(database: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (name: string) => (): void => {
      database.close();
      reject(Object.assign(new Error('the database did not open in time'), { name }));
    };
    const timers = [setTimeout(giveUp('TimeoutError'), silentMs)];
    database.on('blocked', () => void timers.push(setTimeout(giveUp('StoreBlockedError'), blockedMs)));
    database
      .open()
      // When the connection dies within its first milliseconds, Dexie calls the database open and leaves its tables without a way in.
      .then(() => {
        if (database.core === undefined) return giveUp('OpenFailedError')();
        // Dexie opens a newer schema too, and would then write rows that the newer version does not expect.
        return Math.floor(database.backendDB().version / 10) > database.verno ? giveUp('VersionError')() : resolve();
      }, reject)
      .finally(() => timers.forEach(clearTimeout));
  });
}
