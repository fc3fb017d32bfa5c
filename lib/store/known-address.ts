import { pageAddress } from '../core/text/page-address.ts';

/**
 * The ways in which an address of a page may stand in the store: as it is, without what follows `?`, and with or without a
 * slash at its end. A fragment says nothing of who is shown, unless it is the page's route.
 */
export function addressesOf(address: string): string[] {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  if (pageAddress(url.href).includes('#')) return [url.href];
  const bare = url.origin + url.pathname;
  const other = url.pathname.endsWith('/') ? bare.slice(0, -1) : `${bare}/`;
  return [...new Set([bare + url.search, other + url.search, bare, other])];
}

/**
 * Whether a page at this address was read into a case, answered without the rest of the store: this runs in the background at
 * the address of every page that was granted, and must be small. It makes no database where there is none, and gives way at
 * once to a page that wants to change it. False when that cannot be told.
 */
export async function isKnownAddress(address: string, indexedDB: IDBFactory = globalThis.indexedDB): Promise<boolean> {
  const addresses = addressesOf(address);
  if (addresses.length === 0) return false;
  try {
    const database = await existing(indexedDB);
    if (database === undefined) return false;
    try {
      const index = database.transaction('profiles', 'readonly').objectStore('profiles').index('url');
      const counts = await Promise.all(addresses.map((each) => answer(index.count(each))));
      return counts.some((count) => count > 0);
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

async function existing(indexedDB: IDBFactory): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open('second-look');
  let isMissing = false;
  opening.onupgradeneeded = () => {
    isMissing = true;
    opening.transaction?.abort();
  };
  try {
    const database = await answer(opening);
    database.onversionchange = () => database.close();
    return database;
  } catch (error) {
    if (isMissing) return undefined;
    throw error;
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
