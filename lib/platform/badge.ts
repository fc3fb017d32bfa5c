import { browser } from 'wxt/browser';

/** The button's words: as always, and where the candidate of the page in front is already in the casebook. */
export type ButtonWords = { plain: string; known: string };

/** The mark on the button; a shape, since colour alone says nothing to many. */
const mark = '•';
const ink = '#1d5fbf';

/** Says on the button of one tab whether the candidate of its page is already in the casebook. A tab that is gone is let be. */
export async function showKnown(tabId: number, isKnown: boolean, words: ButtonWords): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: isKnown ? mark : '' }),
      browser.action.setTitle({ tabId, title: isKnown ? words.known : words.plain }),
      browser.action.setBadgeBackgroundColor({ tabId, color: ink }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/**
 * Keeps the buttons of tabs up to date whose address the browser tells: sites that were granted, and the page on which the
 * reviewer pressed the button. Of every other page nothing is known here, and nothing is asked.
 *
 * @param isKnown whether a page at this address was read into a case
 */
export function markKnownTabs(isKnown: (address: string) => Promise<boolean>, words: ButtonWords): void {
  const look = async (tabId: number, address: string | undefined): Promise<void> => {
    if (address === undefined || !/^https?:/.test(address)) return;
    await showKnown(tabId, await isKnown(address), words);
  };
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url === undefined && change.status !== 'complete') return;
    look(tabId, tab.url).catch(() => {});
  });
}
