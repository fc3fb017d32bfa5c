import { browser } from 'wxt/browser';

/** The tab in front. The address is known only where the reviewer pressed the button or granted the site. */
export type ActiveTab = { tabId: number; url?: string };

/** The window in which this page is shown. */
export async function thisWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? -1;
}

/** The tab in front of a window; `undefined` when there is none. */
export async function activeTab(windowId: number): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return undefined;
  return tab.url ? { tabId: tab.id, url: tab.url } : { tabId: tab.id };
}

/**
 * Calls back whenever another tab comes to the front of a window, or the one in front shows another page.
 *
 * @returns a function that stops it
 */
export function onActiveTab(windowId: number, listener: (tab: ActiveTab) => void): () => void {
  const tell = (): void => {
    activeTab(windowId).then(
      (tab) => tab && listener(tab),
      () => {},
    );
  };
  const activated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) tell();
  };
  const updated = (_: number, change: { url?: string; status?: string }, tab: { active?: boolean; windowId?: number }): void => {
    if (tab.active && tab.windowId === windowId && (change.url !== undefined || change.status === 'complete')) tell();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
