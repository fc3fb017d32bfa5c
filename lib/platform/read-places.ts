import { browser } from 'wxt/browser';
import type { LearnedPlace } from '../core/model/learned-place.ts';
import { runInTab } from './run-in-tab.ts';

/** Learned places to look at, and the name that was read on the page before. */
export type PlacesAsked = { places: Pick<LearnedPlace, 'id' | 'place'>[]; name: string };

/**
 * Looks once at learned places of the page in a tab that was just read. What comes back is still untrusted, and undefined when
 * the page could not be looked at again.
 */
export async function readPlaces(tabId: number, asked: PlacesAsked): Promise<unknown> {
  try {
    // Left in our own world of the page, which the page cannot see; the script takes it away first of all.
    await browser.scripting.executeScript({
      target: { tabId },
      args: [asked],
      func: (places: PlacesAsked) => {
        (globalThis as { secondLookPlaces?: PlacesAsked }).secondLookPlaces = places;
      },
    });
    const outcome = await runInTab(tabId, '/reader-places.js');
    return 'raw' in outcome ? outcome.raw : undefined;
  } catch {
    return undefined;
  }
}
