import type { Browser } from 'puppeteer-core';
import type { Scheme } from './rig.ts';

type Remote = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
type Connection = { send(method: string, parameters: object): Promise<{ result: unknown }> };

/** Firefox's own window: its toolbar and its sidebar. Needs `--remote-allow-system-access`. */
export type FirefoxChrome = {
  pressToolbarButton(addonId: string): Promise<void>;
  waitForSidebar(): Promise<void>;
  /** Runs the body of a function of `document` and `window` in the sidebar's page; what it returns must be JSON. */
  inSidebar(body: string): Promise<unknown>;
  /** Gives the focus to the sidebar, or to the page in the tab in front, as F6 does. */
  focusOn(part: 'sidebar' | 'tab'): Promise<void>;
  /** Presses a key in the browser's window, which hands it to whatever has the focus there. */
  pressKey(key: string): Promise<void>;
  /** Waits until the list of downloads, which Firefox opens by itself, has the focus. */
  waitForDownloads(): Promise<void>;
  /** What pages are told about light and dark. */
  wear(scheme: Scheme): Promise<void>;
  /** The sidebar as it is drawn, as PNG. */
  sidebarPicture(): Promise<Buffer>;
};

/** Firefox's own names of keys, where they are not the same. */
const codes: Record<string, string> = { Enter: 'RETURN', ArrowLeft: 'LEFT', ArrowRight: 'RIGHT', ArrowUp: 'UP', ArrowDown: 'DOWN' };

/** Opens a door to the browser's own window over the session that Puppeteer already holds. */
export async function firefoxChrome(browser: Browser): Promise<FirefoxChrome> {
  const connection = (browser as unknown as { connection: Connection }).connection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox gave no access to its own window.');

  async function inWindow(expression: string): Promise<unknown> {
    const ended = (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result as Remote;
    if (ended.type !== 'success') throw new Error(`Firefox’s window said: ${ended.exceptionDetails?.text}`);
    return ended.result?.value;
  }

  const sidebar = "document.getElementById('sidebar').contentDocument?.querySelector('browser')";

  return {
    async pressToolbarButton(addonId) {
      const id = addonId.replaceAll(/[^A-Za-z0-9_-]/g, '_');
      await inWindow(`CustomizableUI.addWidgetToArea('${id}-browser-action', 'nav-bar'), 'moved'`);
      await inWindow(`document.getElementById('${id}-BAP').click(), 'clicked'`);
    },
    async waitForSidebar() {
      for (let attempt = 0; attempt < 60; attempt += 1) {
        if ((await inWindow(`String(SidebarController.isOpen && ${sidebar} != null)`)) === 'true') return;
        await new Promise((done) => setTimeout(done, 200));
      }
      throw new Error('The sidebar did not open within twelve seconds of the click on the toolbar button.');
    },
    async inSidebar(body) {
      const script = `sendAsyncMessage('second-look-test', JSON.stringify({ value: (function (document, window) { ${body} })(content.document, content) }))`;
      const answer = await inWindow(`new Promise((done, fail) => {
        const manager = ${sidebar}.messageManager;
        const listen = (message) => { manager.removeMessageListener('second-look-test', listen); done(message.data); };
        manager.addMessageListener('second-look-test', listen);
        setTimeout(() => fail(new Error('the sidebar gave no answer')), 10000);
        manager.loadFrameScript('data:application/javascript,' + ${JSON.stringify(encodeURIComponent(script))}, false);
      })`);
      return (JSON.parse(answer as string) as { value: unknown }).value;
    },
    async focusOn(part) {
      await inWindow(`${part === 'sidebar' ? sidebar : 'gBrowser.selectedBrowser'}.focus(), 'focused'`);
    },
    async pressKey(key) {
      const held = key === '+' ? [] : key.split('+').slice(0, -1);
      const last = key === '+' ? key : (key.split('+').at(-1) ?? '');
      // A key that writes nothing is known by its code.
      const code = last.length === 1 ? '0' : `KeyEvent.DOM_VK_${codes[last] ?? last.toUpperCase()}`;
      await inWindow(`(() => {
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!keys.beginInputTransactionForTests(window)) throw new Error('somebody else has the keys');
        const held = ${JSON.stringify(held)}.map((key) => new KeyboardEvent('', { key }));
        const last = new KeyboardEvent('', { key: ${JSON.stringify(last === 'Space' ? ' ' : last)}, keyCode: ${code} });
        for (const each of [...held, last]) keys.keydown(each);
        for (const each of [last, ...held.reverse()]) keys.keyup(each);
        return 'pressed';
      })()`);
    },
    async waitForDownloads() {
      for (let attempt = 0; attempt < 50; attempt += 1) {
        if ((await inWindow(`String(document.activeElement?.closest('#downloadsPanel') != null)`)) === 'true') return;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error('Firefox did not show its list of downloads within five seconds.');
    },
    async wear(scheme) {
      const isDark = scheme === 'dark' ? 1 : 0;
      // The first is what the sidebar goes by, with the browser's own window; the second what pages in tabs go by.
      await inWindow(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${isDark}),
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${1 - isDark}), 'worn'`);
    },
    async sidebarPicture() {
      const url = (await inWindow(`(async () => {
        const picture = await ${sidebar}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width; canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png');
      })()`)) as string;
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
  };
}
