import { browser } from 'wxt/browser';
import { type WaitingSelection, waitingSelection } from '../core/model/page-selection.ts';

/** Selections that wait at most; who brings more without placing any has lost sight of them. */
const most = 20;

const keyOf = (windowId: number): string => `selections:${windowId}`;
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('waiting-selections', work);

/**
 * Leaves a selection for the panel of a window, in memory-only storage, until the reviewer has put it somewhere or thrown it
 * away. It is untrusted here, and checked when it is taken out.
 */
export async function leaveSelection(windowId: number, selection: unknown): Promise<void> {
  const key = keyOf(windowId);
  await alone(async () => {
    const waiting = (await browser.storage.session.get(key))[key];
    await browser.storage.session.set({ [key]: [...(Array.isArray(waiting) ? waiting : []), selection].slice(-most) });
  });
}

/** Takes one away, once it is kept or not wanted. */
export async function dropSelection(windowId: number, id: string): Promise<void> {
  const key = keyOf(windowId);
  await alone(async () => {
    const waiting = understood((await browser.storage.session.get(key))[key]);
    await browser.storage.session.set({ [key]: waiting.filter((each) => each.id !== id) });
  });
}

/**
 * Calls back with the selections that wait for a window, the oldest first, now and after every change.
 *
 * @returns a function that stops it
 */
export function onWaitingSelections(windowId: number, listener: (waiting: WaitingSelection[]) => void): () => void {
  const key = keyOf(windowId);
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[key] !== undefined) listener(understood(changes[key].newValue));
  };
  browser.storage.session.onChanged.addListener(changed);
  browser.storage.session.get(key).then(
    (stored) => listener(understood(stored[key])),
    () => {},
  );
  return () => browser.storage.session.onChanged.removeListener(changed);
}

function understood(value: unknown): WaitingSelection[] {
  return (Array.isArray(value) ? value : []).flatMap((each) => waitingSelection.safeParse(each).data ?? []);
}
