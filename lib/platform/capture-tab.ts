import { browser } from 'wxt/browser';
import { addressOf, isRestricted, type ReadFailure, reasonOf, runInTab } from './run-in-tab.ts';

/** What a tab shows, as a PNG in a `data:` address, and where pictures stand in it, still untrusted; or why there is nothing. */
export type TabCapture = { ok: true; picture: string; places: unknown; url: string } | { ok: false; reason: ReadFailure };

/** Characters above which a capture is refused: a screen of 4K full of noise has 45 million. */
const maxChars = 60_000_000;

/**
 * Takes a picture of what the tab in front of a window shows. Works where the reviewer pressed the toolbar button, until the tab
 * moves to another site; a grant for the site is not enough, by the browsers' own rule. A page that moved on meanwhile is
 * discarded, since the picture could be of somebody else.
 */
export async function captureTab(tabId: number, windowId: number): Promise<TabCapture> {
  const before = await addressOf(tabId);
  if (before === undefined) return { ok: false, reason: 'no-access' };
  if (isRestricted(before)) return { ok: false, reason: 'restricted-page' };
  const outcome = await runInTab(tabId, '/reader-pictures.js');
  if ('reason' in outcome) return { ok: false, reason: outcome.reason };
  try {
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const isStill = (await browser.tabs.get(tabId)).active && (await addressOf(tabId)) === before;
    if (!isStill) return { ok: false, reason: 'moved-during-read' };
    if (!picture.startsWith('data:image/png;base64,')) return { ok: false, reason: 'failed' };
    if (picture.length > maxChars) return { ok: false, reason: 'too-large' };
    return { ok: true, picture, places: outcome.raw, url: before };
  } catch (error) {
    return { ok: false, reason: reasonOf(String((error as Error | undefined)?.message ?? error)) };
  }
}
