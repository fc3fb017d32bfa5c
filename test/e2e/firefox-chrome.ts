import type { Browser } from 'puppeteer-core';

type Remote = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
type Connection = { send(method: string, parameters: object): Promise<{ result: unknown }> };

/** Firefox's own window: its toolbar and its sidebar. Needs `--remote-allow-system-access`. */
export type FirefoxChrome = {
  pressToolbarButton(addonId: string): Promise<void>;
  waitForSidebar(): Promise<void>;
  /** Runs the body of a function of `document` and `window` in the sidebar's page; what it returns must be JSON. */
  inSidebar(body: string): Promise<unknown>;
  /** The sidebar as it is drawn, as PNG. */
  sidebarPicture(): Promise<Buffer>;
};

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
