import { expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { startChromium } from './chromium-rig.ts';
import { addressOf, type SitePerson, servePeople } from './people-site.ts';
import { seenBy, withProbe } from './probe.ts';
import type { Serve } from './rig.ts';

const [first, second, without] = [
  { login: 'ottoline-example', name: 'Ottoline Brandt', word: 'amber', joined: 'May 2019' },
  { login: 'casimir-example', name: 'Casimir Dahlquist', word: 'birch', joined: 'June 2020' },
  { login: 'philippa-example', name: 'Philippa Arnault', word: 'cedar' },
] as const satisfies SitePerson[];
const people = servePeople([first, second, without]);
/** The pages look for the extension in every way that a page can, and must see nothing of all this. */
const serve: Serve = (url) => {
  const markup = people(url);
  return markup && withProbe(markup, []);
};

/** Selects a text on the page, as a hand would. */
const selecting = (text: string): string => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue.indexOf(${JSON.stringify(text)});
    if (at < 0 || node.parentElement.localName === 'script') continue;
    getSelection().setBaseAndExtent(node, at, node, at + ${text.length});
    return getSelection().toString();
  }
})()`;

for (const { name, start } of browsers) {
  test(`${name}: a missing field is pointed at, and its place is used on the next profile and never guessed`, async ({
    browserName: _,
  }, info) => {
    test.setTimeout(180_000);
    const rig = await start({ serve });
    try {
      await rig.open(addressOf(first));
      const untouched = await seenBy(rig);
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText('GitHub · read');
      await panel.click('not found');
      await panel.click('Point at it on the page: joined date');
      await panel.waitForText('Select the text on the page');
      expect(await rig.inPage(selecting(first.joined))).toBe(first.joined);
      await panel.click('I have selected it');
      await panel.waitForText('Joined May 2019');
      await panel.screenshot(info.outputPath('pointed-at.png'));
      await panel.tick('Learn this place on github.com');
      await panel.click('Keep it');
      await panel.waitForText('May 2019');
      await panel.waitForText('yours');
      expect(await rig.inPage('getSelection().toString()')).toBe(first.joined);
      expect(await seenBy(rig)).toEqual(untouched);

      await rig.visit(addressOf(second));
      const before = await seenBy(rig);
      await rig.pressToolbarButton();
      await panel.waitForText(second.name);
      await panel.click('of 1');
      await panel.waitForText('Jun 2020');
      expect(await seenBy(rig)).toEqual(before);

      await rig.visit(addressOf(without));
      await rig.pressToolbarButton();
      await panel.waitForText(without.name);
      await panel.click('of 1');
      await panel.waitForText('Point at it on the page');
      expect(await panel.text()).not.toContain('2019');

      const settings = await rig.extensionPage('dashboard.html#/settings');
      await settings.waitForText('“Joined …”');
      await settings.click('Remove the place of joined date on github.com');
      await settings.waitForText('No place is learned.');
      await settings.click('Undo');
      await settings.waitForText('“Joined …”');
      expect(rig.strayRequests()).toEqual([]);
      expect(rig.consoleLines()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

// No driver reaches the browser's own menu; its event is raised in the background instead, with what the browser would hand over.
test('chromium: selected text comes through the menu’s own event as a message, a note and a field, and waits for a case', async () => {
  test.setTimeout(180_000);
  const rig = await startChromium({ serve });
  try {
    await rig.open(addressOf(first));
    await rig.pressToolbarButton();
    const panel = await rig.panel();
    await panel.waitForText('GitHub · read');
    const worker = rig.context().serviceWorkers()[0] ?? (await rig.context().waitForEvent('serviceworker'));
    const bring = (use: string, text: string) =>
      worker.evaluate(
        async ([id, selectionText, url]) => {
          const api = (
            globalThis as unknown as {
              chrome: {
                tabs: { query(of: object): Promise<{ url?: string }[]> };
                contextMenus: { onClicked: { dispatch(click: object, tab: object | undefined): void } };
              };
            }
          ).chrome;
          const tab = (await api.tabs.query({})).find((each) => each.url === url);
          api.contextMenus.onClicked.dispatch({ menuItemId: id, selectionText, pageUrl: url }, tab);
        },
        [`selection-${use}`, text, addressOf(first)] as const,
      );
    const bio = 'Builds amber boats';
    await rig.inPage(selecting(bio));
    await bring('message', 'what the browser says');
    await panel.waitForText('Selected text, to add as a message from the candidate');
    await panel.click('Add as a message to Ottoline Brandt');
    await panel.waitForText('Message added.');
    await bring('note', bio);
    await panel.click('Add as a note to Ottoline Brandt');
    await panel.waitForText('1 note');
    // With nothing selected in the page, as in a frame of another site, the browser's own copy of the text is taken.
    await rig.inPage('getSelection().removeAllRanges()');
    await bring('field', 'mara@example.com');
    await panel.waitForText('Selected text, to add as a field');
    await panel.waitForText('mara@example.com');
    await panel.click('Discard');
    await expect.poll(() => panel.text()).not.toContain('Selected text');
  } finally {
    await rig.close();
  }
});
