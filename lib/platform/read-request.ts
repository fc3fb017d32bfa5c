import { browser } from 'wxt/browser';

/** The reviewer pressed the button on this tab. It waits in memory-only storage until the window's panel takes it. */
export type ReadRequest = { tabId: number; at: number };

const keyOf = (windowId: number): string => `read-request:${windowId}`;

// Leaving and taking are each two steps in two contexts: a press between the steps of a taking would be lost.
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('read-request', work);

/** Leaves a request for the panel of a window; a newer one takes the place of one that nobody has taken. */
export async function leaveReadRequest(windowId: number, tabId: number): Promise<void> {
  await alone(() => browser.storage.session.set({ [keyOf(windowId)]: { tabId, at: Date.now() } satisfies ReadRequest }));
}

/** Takes the request of a window away, so that it is carried out once; `undefined` when there is none. */
export async function takeReadRequest(windowId: number): Promise<ReadRequest | undefined> {
  const key = keyOf(windowId);
  return alone(async () => {
    const request: unknown = (await browser.storage.session.get(key))[key];
    if (!isReadRequest(request)) return undefined;
    await browser.storage.session.remove(key);
    return request;
  });
}

/**
 * Calls back with the request that waits for a window, if any, and with every later one.
 *
 * @returns a function that stops it
 */
export function onReadRequest(windowId: number, listener: (request: ReadRequest) => void): () => void {
  let taking = Promise.resolve();
  const take = (): void => {
    taking = taking
      .then(() => takeReadRequest(windowId))
      .then(
        (request) => request && listener(request),
        () => {},
      );
  };
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    if (isReadRequest(changes[keyOf(windowId)]?.newValue)) take();
  };
  browser.storage.session.onChanged.addListener(changed);
  take();
  return () => browser.storage.session.onChanged.removeListener(changed);
}

function isReadRequest(value: unknown): value is ReadRequest {
  const request = value as Partial<ReadRequest> | null | undefined;
  return typeof request === 'object' && Number.isInteger(request?.tabId) && typeof request?.at === 'number';
}
