import { browser } from 'wxt/browser';
import { leaveReadRequest } from './read-request.ts';

/** Firefox's name for what Chrome calls a side panel. */
type WithSidebar = { sidebarAction?: { open(): Promise<void> } };

/**
 * Makes the toolbar button, and its key, open the panel and ask it to read the tab. The press itself gives access to the
 * tab, which `openPanelOnActionClick` would not do; so the panel is opened by hand, while the press still counts.
 */
export function openPanelOnPress(): void {
  browser.action.onClicked.addListener((tab) => {
    // Opening comes first and nothing is awaited before it: a later call is no longer part of the press.
    const opening = openPanel(tab.windowId);
    const leaving = tab.id === undefined ? undefined : leaveReadRequest(tab.windowId, tab.id);
    Promise.all([opening, leaving]).catch(() => {
      // Without a panel there is nobody to tell; the request waits until the reviewer opens one.
    });
  });
}

/** Opens the panel of a window; only while a press still counts. */
export function openPanel(windowId: number): Promise<void> {
  const sidebar = (browser as unknown as WithSidebar).sidebarAction;
  return sidebar === undefined ? browser.sidePanel.open({ windowId }) : sidebar.open();
}
