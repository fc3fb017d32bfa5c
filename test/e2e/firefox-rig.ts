import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { domSurface } from './dom-surface.ts';
import { firefoxChrome } from './firefox-chrome.ts';
import { browserPath, type Rig, type RigOptions } from './rig.ts';
import { startSink } from './sink.ts';

/** Ours for a rig in Firefox only: the folder that downloads come to, and waiting for the list of them, which comes up with the focus in it. */
export type FirefoxRig = Rig & { downloads: string; ownListOpened(): Promise<void> };

/** A fixed address for the extension's pages; Firefox would draw one at random. */
export const extensionHost = '11111111-2222-4333-8444-555555555555';
/** The name by which Firefox knows the extension. */
export const extensionId = 'second-look@second-look.example';

/**
 * Real Firefox with the built extension, driven over WebDriver BiDi. The toolbar button is clicked in the browser's own
 * window, and the sidebar is used through the browser's own message manager, since no driver reaches either.
 */
export async function startFirefox(options: RigOptions): Promise<FirefoxRig> {
  const extension = options.extension === 'none' ? undefined : resolve(options.extension ?? '.output/firefox-mv3');
  const opened = new Set<string>();
  const sink = await startSink((host) => opened.has(host));
  const profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  const downloads = join(profile, 'downloads');
  const strays: string[] = [];
  const lines: string[] = [];
  let running = await launch();

  async function launch() {
    const browser: Browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('FIREFOX_PATH', ['/usr/bin/firefox-esr', '/usr/bin/firefox']),
      headless: options.isHeaded !== true,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
        'extensions.webextOptionalPermissionPrompts': false,
        'ui.systemUsesDarkTheme': options.scheme === 'dark' ? 1 : 0,
        'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'services.settings.server': 'data:,',
        'network.proxy.type': options.isOpenToNetwork ? 0 : 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': sink.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': sink.port,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'browser.sessionstore.resume_from_crash': false,
      },
    });
    if (extension !== undefined) await browser.installExtension(extension);
    return {
      browser,
      page: undefined as Page | undefined,
      own: undefined as Page | undefined,
      /** Where the last key was pressed. A first one there has to be given the focus, as a click or F6 would. */
      keysAt: undefined as Page | 'panel' | undefined,
    };
  }

  const chrome = () => firefoxChrome(running.browser);

  return {
    name: 'firefox',
    downloads,
    ownListOpened: async () => (await chrome()).waitForDownloads(),
    async open(url) {
      opened.add(new URL(url).hostname);
      const page = await running.browser.newPage();
      running.page = page;
      page.on('console', (message) => lines.push(message.text()));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = new URL(request.url());
        const body = options.serve(url);
        if (body === undefined && /^(https?|wss?|ftp):$/.test(url.protocol)) strays.push(request.url());
        void (body === undefined
          ? options.isOpenToNetwork
            ? request.continue()
            : request.abort()
          : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
      });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
    },
    async visit(url) {
      opened.add(new URL(url).hostname);
      await (running.page as Page).goto(url, { waitUntil: 'domcontentloaded' });
    },
    async inExtension<T>(expression: string) {
      // Kept, since asking the browser for all its pages takes longer than the expression.
      const page = running.own ?? (await running.browser.newPage());
      if (running.own === undefined) {
        running.own = page;
        await page.goto(`moz-extension://${extensionHost}/dashboard.html#/about`, { waitUntil: [] });
        await page.waitForSelector('#root > *');
        // A page behind another one is given its timers once a second.
        await running.page?.bringToFront();
      }
      return page.evaluate(expression) as Promise<T>;
    },
    inPage: <T>(expression: string) => (running.page as Page).evaluate(expression) as Promise<T>,
    pressToolbarButton: async () => (await chrome()).pressToolbarButton(extensionId),
    async panel() {
      const sidebar = await chrome();
      await sidebar.waitForSidebar();
      return domSurface({
        run: (body) => sidebar.inSidebar(body),
        picture: async (path) => writeFileSync(path, await sidebar.sidebarPicture()),
        wear: sidebar.wear,
        async press(key) {
          if (running.keysAt !== 'panel') await sidebar.focusOn('sidebar');
          running.keysAt = 'panel';
          await sidebar.pressKey(key);
        },
      });
    },
    async extensionPage(path) {
      const page = await running.browser.newPage();
      await page.goto(`moz-extension://${extensionHost}/${path}`, { waitUntil: [] });
      await page.waitForSelector('#root > *');
      return domSurface({
        run: (body) => page.evaluate(`(function (document, window) { ${body} })(document, window)`),
        async picture(file) {
          await page.screenshot({ path: file as `${string}.png` });
        },
        wear: async (scheme) => (await chrome()).wear(scheme),
        async press(key) {
          const window = await chrome();
          if (running.keysAt !== page) {
            await page.bringToFront();
            await window.focusOn('tab');
          }
          running.keysAt = page;
          await window.pressKey(key);
        },
      });
    },
    strayRequests: () => [...strays, ...sink.asked()],
    consoleLines: () => [...lines],
    closed: () => new Promise((done) => running.browser.once('disconnected', () => done())),
    async crashAndRestart() {
      running.browser.process()?.kill('SIGKILL');
      await new Promise((done) => setTimeout(done, 1_500));
      rmSync(join(profile, 'lock'), { force: true });
      rmSync(join(profile, '.parentlock'), { force: true });
      running = await launch();
    },
    async close() {
      await running.browser.close().catch(() => undefined);
      await sink.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
