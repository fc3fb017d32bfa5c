import { type Canary, type CanaryPlace, countedCanary, hasLostRows, writeCanary } from './canary.ts';
import { type Database, databaseHandle, type Engine, indexTables } from './database.ts';
import { markTouchedCases } from './marks.ts';
import { failure, type StoreResult } from './store-failure.ts';
import { databaseGate, type Opened, OtherDatabaseError } from './with-database.ts';

/** What the verbs get: reads, and writes of one transaction each. */
export type Store = {
  /** Runs the work on the open database; on a lost store too, so that what is left can be seen and saved. */
  read<T>(work: (database: Database) => Promise<T>): Promise<StoreResult<T>>;
  /**
   * Runs the work in one transaction over all tables and reports `ok` only once it is confirmed. The work may run twice,
   * when a connection dies late: it must put rows under ids that were made before. A lost store refuses, except with
   * `adopt`, which takes what is there then as the store from now on.
   */
  write<T>(work: (database: Database) => Promise<T>, options?: { adopt: boolean }): Promise<StoreResult<T>>;
  /**
   * Runs the work in one transaction over what is derived from the rows; see `indexTables`. It is no change of the store, so
   * neither the epoch nor the canary move. A lost store refuses.
   */
  derive<T>(work: (database: Database) => Promise<T>): Promise<StoreResult<T>>;
  /** Counts the rows against the canary: `lost` when some are gone, or when the whole store is another one. */
  verify(): Promise<StoreResult<'ready' | 'lost'>>;
  close(): void;
};

export type StoreOptions = {
  canary: CanaryPlace;
  newId: () => string;
  name?: string;
  engine?: Engine;
  /** Milliseconds before each try; the gate's own when left out. */
  delaysMs?: readonly number[];
};

/** Milliseconds of quiet after a write until the rows are counted for the canary. */
const countDelayMs = 400;

/** The store, opened at first use. One per page is enough; several pages may have one each. */
export function openStore({ canary: place, newId, name, engine, delaysMs }: StoreOptions): Store {
  const gate = databaseGate(() => markingHandle(name, engine), place, newId, delaysMs);
  let counting: ReturnType<typeof setTimeout> | undefined;

  const count = ({ database }: Opened): void => {
    clearTimeout(counting);
    counting = setTimeout(() => {
      countedCanary(database).then(
        (canary) => canary && writeCanary(place, canary),
        () => {},
      );
    }, countDelayMs);
  };

  return {
    read: (work) => gate.withDatabase(async ({ database }) => ({ ok: true, value: await work(database) })),

    write: (work, options) =>
      gate.withDatabase(async (opened) => {
        await countOnce(opened, place);
        if (opened.isLost && options?.adopt !== true) return failure('lost');
        const { value, canary } = await transact(opened, work, opened.isLost ? newId() : undefined);
        await writeCanary(place, canary);
        Object.assign(opened, { isLost: false, databaseId: canary.databaseId, canary });
        count(opened);
        return { ok: true, value };
      }),

    derive: (work) =>
      gate.withDatabase(async (opened) => {
        if (opened.isLost) return failure('lost');
        return { ok: true, value: await derived(opened, work) };
      }),

    async verify() {
      const look = () =>
        gate.withDatabase(async (opened): Promise<StoreResult<'ready' | 'lost'>> => {
          await countOnce(opened, place);
          return { ok: true, value: opened.isLost ? 'lost' : 'ready' };
        });
      const seen = await look();
      if (!seen.ok || seen.value === 'ready') return seen;
      // Another window may have restored or started anew meanwhile.
      gate.close();
      return look();
    },

    close() {
      clearTimeout(counting);
      gate.close();
    },
  };
}

/** A handle through which no row changes without a mark for the index. */
function markingHandle(name: string | undefined, engine: Engine | undefined): Database {
  const database = databaseHandle(name, engine);
  database.use(markTouchedCases);
  return database;
}

/** Holds the rows against the canary's count before anything is written, and counts them where nobody has. */
async function countOnce(opened: Opened, place: CanaryPlace): Promise<void> {
  if (opened.isCounted) return;
  const now = await countedCanary(opened.database);
  if (hasLostRows(opened.canary, now)) {
    opened.isLost = true;
    await writeCanary(place, { ...(opened.canary as Canary), isLost: true });
  } else if (now !== undefined && !opened.isLost && (opened.canary?.counts === undefined || opened.canary.epoch !== now.epoch)) {
    await writeCanary(place, now);
  }
  opened.isCounted = true;
}

function derived<T>({ database, databaseId }: Opened, work: (database: Database) => Promise<T>): Promise<T> {
  return database.transaction('rw', indexTables(database), async () => {
    if ((await database.identity.get('store'))?.databaseId !== databaseId) throw new OtherDatabaseError();
    return work(database);
  });
}

/** Reads of the identity and of the work go to the disk together: a write is felt, and each way there and back costs as much as the write. */
function transact<T>({ database, databaseId, canary }: Opened, work: (database: Database) => Promise<T>, adoptedId: string | undefined) {
  return database.transaction('rw', database.tables, async (): Promise<{ value: T; canary: Canary }> => {
    const identified = database.identity.get('store').then(async (found) => {
      if (adoptedId === undefined && found?.databaseId !== databaseId) throw new OtherDatabaseError();
      const epoch = Math.max(found?.epoch ?? 0, adoptedId === undefined ? 0 : (canary?.epoch ?? 0)) + 1;
      const identity = { key: 'store' as const, databaseId: adoptedId ?? databaseId, epoch };
      await database.identity.put(identity);
      return { databaseId: identity.databaseId, epoch };
    });
    // Another database gives up the whole transaction, with whatever the work has done in it.
    const [written, worked] = await Promise.allSettled([identified, work(database)]);
    if (written.status === 'rejected') throw written.reason;
    if (worked.status === 'rejected') throw worked.reason;
    return { value: worked.value, canary: written.value };
  });
}
