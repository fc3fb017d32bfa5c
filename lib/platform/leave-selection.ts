import { browser } from 'wxt/browser';

/** Selections that wait at most; who brings more without placing any has lost sight of them. */
const most = 20;

/** Where the selections of a window wait, in memory-only storage. */
export const selectionsKey = (windowId: number): string => `selections:${windowId}`;

/** One at a time: reading and writing are two steps, and the background and the panel may both be at it. */
export const aloneWithSelections = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('waiting-selections', work);

/**
 * Leaves a selection for the panel of a window until the reviewer has put it somewhere or thrown it away. It is untrusted
 * here, and checked when it is taken out.
 */
export async function leaveSelection(windowId: number, selection: unknown): Promise<void> {
  const key = selectionsKey(windowId);
  await aloneWithSelections(async () => {
    const waiting = (await browser.storage.session.get(key))[key];
    await browser.storage.session.set({ [key]: [...(Array.isArray(waiting) ? waiting : []), selection].slice(-most) });
  });
}
