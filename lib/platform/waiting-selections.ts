import { browser } from 'wxt/browser';
import { type WaitingSelection, waitingSelection } from '../core/model/page-selection.ts';
import { aloneWithSelections, selectionsKey } from './leave-selection.ts';

/** Takes a selection away, once it is kept or not wanted. */
export async function dropSelection(windowId: number, id: string): Promise<void> {
  const key = selectionsKey(windowId);
  await aloneWithSelections(async () => {
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
  const key = selectionsKey(windowId);
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
