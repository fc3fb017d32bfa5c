import { liveQuery } from 'dexie';
import { useObservable } from 'dexie-react-hooks';
import type { Database } from '../../lib/store/database.ts';
import type { Store } from '../../lib/store/store.ts';
import type { StoreResult } from '../../lib/store/store-failure.ts';
import { useStore } from './app-store.ts';

/** What a view knows of something stored: nothing yet, that it cannot be had and why, or the thing itself. */
export type Live<T> = { state: 'loading' } | { state: 'failed'; message: string } | { state: 'ready'; value: T };

const loading = { state: 'loading' } as const;
/** Milliseconds until a query that failed is tried again, for as long as somebody looks. */
const retryMs = 4_000;

/**
 * The answer to a query, asked again whenever a row that it touched changes, in this window or in another. It is `loading`
 * again at once when `key` changes, so that one case is never shown under the name of another.
 */
export function useLive<T>(key: string, query: (database: Database) => Promise<T>): Live<T> {
  const store = useStore();
  const shown = useObservable<Keyed<T>, undefined>(() => observe(store, key, query), [store, key], undefined);
  return shown?.key === key ? shown.live : loading;
}

type Keyed<T> = { key: string; live: Live<T> };

function observe<T>(store: Store, key: string, query: (database: Database) => Promise<T>) {
  return {
    subscribe(next: (shown: Keyed<T>) => void): () => void {
      let stop = (): void => {};
      let hasStopped = false;
      const tell = (result: StoreResult<T>): void => {
        if (hasStopped) return;
        next({ key, live: result.ok ? { state: 'ready', value: result.value } : { state: 'failed', message: result.message } });
        if (!result.ok) again(retryMs);
      };
      const again = (delayMs: number): void => {
        stop();
        const timer = setTimeout(() => {
          // Dexie follows an async function through its awaits, and no other; so this one must say that it is async.
          const subscription = liveQuery(async () => store.read(query)).subscribe(tell, () =>
            tell({
              ok: false,
              reason: 'broken',
              message: 'What is stored here could not be read. Reload this page; if it stays so, save a backup.',
            }),
          );
          stop = () => subscription.unsubscribe();
        }, delayMs);
        stop = () => clearTimeout(timer);
      };
      // The first connection is made outside the query, so that the query watches its own rows and nothing else.
      store
        .read(async () => {})
        .then(
          () => hasStopped || again(0),
          () => hasStopped || again(0),
        );
      return () => {
        hasStopped = true;
        stop();
      };
    },
  };
}
