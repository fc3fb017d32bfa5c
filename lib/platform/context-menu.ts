import { browser } from 'wxt/browser';
import type { SelectionUse } from '../core/model/page-selection.ts';
import { pageAddress } from '../core/text/page-address.ts';
import { newId } from './ids.ts';
import { leaveSelection } from './leave-selection.ts';
import { openPanel } from './panel.ts';
import { readSelection } from './read-selection.ts';

/** The words of the menu, by what the selected text is brought for. */
export type MenuWords = Record<SelectionUse, string>;

/** The part of the browser's click that is used here. */
export type MenuClick = { menuItemId: number | string; selectionText?: string; pageUrl?: string };
/** The part of a tab that is used here. */
export type MenuTab = { id?: number; windowId: number; title?: string };

const prefix = 'selection-';
const longest = 20_000;

/**
 * Puts the entries into the menu of selected text. They are made anew at install and at start, since browsers differ in how
 * long they keep them; a press opens the panel and brings the text.
 */
export function offerSelectedText(words: MenuWords): void {
  const make = (): void => {
    browser.contextMenus.removeAll().then(
      () => {
        for (const [use, title] of Object.entries(words)) browser.contextMenus.create({ id: prefix + use, title, contexts: ['selection'] });
      },
      () => {},
    );
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab === undefined) return;
    // Opening comes first and nothing is awaited before it: a later call is no longer part of the press.
    const opening = openPanel(tab.windowId);
    Promise.all([opening, bringSelection(click, tab)]).catch(() => {
      // Without a panel there is nobody to tell; the text waits until the reviewer opens one.
    });
  });
}

/**
 * Looks at the selection in the tab, which keeps its lines and its place, and leaves it for the panel of the window. Where the
 * page cannot be looked at, as in a frame of another site, the browser's own copy of the text is taken.
 */
export async function bringSelection(click: MenuClick, tab: MenuTab): Promise<void> {
  const use = String(click.menuItemId).slice(prefix.length);
  const seen = tab.id === undefined ? undefined : await readSelection(tab.id);
  const read = seen?.ok === true && typeof seen.raw === 'object' ? seen.raw : undefined;
  const selection = read ?? {
    url: pageAddress(click.pageUrl ?? '').slice(0, 2_000),
    title: (tab.title ?? '').slice(0, 500),
    text: (click.selectionText ?? '').slice(0, longest),
    ...{ before: '', after: '', locator: '' },
  };
  await leaveSelection(tab.windowId, { id: newId(), use, selection });
}
