import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { extensionHost, extensionId } from '../e2e/firefox-rig.ts';
import { browserPath } from '../e2e/rig.ts';

/** A page in which something is measured. */
export type BenchPage = {
  /** What an expression comes to in the page, promises awaited; it must be JSON. */
  run<T>(expression: string): Promise<T>;
  /** Bytes that the page holds after its rubbish was collected; absent where the browser does not tell. */
  heap?(): Promise<number>;
  close(): Promise<void>;
};

/** A real browser of its own, without a window, with or without the extension. */
export type BenchBrowser = {
  name: 'Chromium' | 'Firefox';
  /** Opens an address at which this markup is served, and waits until it is loaded. */
  open(url: string, markup: string): Promise<BenchPage>;
  /** Opens a page of the extension, and waits until the expression is true there. */
  own(path: string, isReady: string): Promise<BenchPage>;
  close(): Promise<void>;
};

/** Both browsers, each with where the build for it lies. */
export const benchBrowsers = [
  { name: 'Chromium', build: '.output/chrome-mv3', start: startChromium },
  { name: 'Firefox', build: '.output/firefox-mv3', start: startFirefox },
] as const;

/** @param extension folder of the build that is installed; none when left out */
async function startChromium(extension?: string): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('CHROMIUM_PATH', ['/usr/bin/chromium']),
    headless: true,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const worker = extension === undefined ? undefined : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  const shown = async (url: string, markup?: string) => {
    const page = await context.newPage();
    if (markup !== undefined)
      await page.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }));
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const asBench = (page: Awaited<ReturnType<typeof shown>>): BenchPage => ({
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async heap() {
      const session = await context.newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    close: () => page.close(),
  });
  return {
    name: 'Chromium',
    open: async (url, markup) => asBench(await shown(url, markup)),
    async own(path, isReady) {
      const page = await shown(`chrome-extension://${new URL(worker?.url() ?? '').host}/${path}`);
      await page.waitForFunction(isReady);
      return asBench(page);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param extension as of `startChromium` */
async function startFirefox(extension?: string): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('FIREFOX_PATH', ['/usr/bin/firefox-esr', '/usr/bin/firefox']),
    headless: true,
    userDataDir: profile,
    // Else it refuses to go to pages of an extension.
    args: ['--remote-allow-system-access'],
    protocolTimeout: 1_800_000,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
      // Else its clock goes in steps of a millisecond.
      'privacy.reduceTimerPrecision': false,
      'services.settings.server': 'data:,',
      'network.captive-portal-service.enabled': false,
      'dom.max_script_run_time': 0,
    },
  });
  if (extension !== undefined) await browser.installExtension(resolve(extension));
  const blank = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    // A page behind another one is not drawn.
    await page.bringToFront();
    return page;
  };
  const asBench = (page: Awaited<ReturnType<typeof blank>>): BenchPage => ({
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => page.close(),
  });
  return {
    name: 'Firefox',
    async open(url, markup) {
      const page = await blank();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: markup });
      });
      await page.goto(url, { waitUntil: 'load' });
      return asBench(page);
    },
    async own(path, isReady) {
      const page = await blank();
      // The driver is not told when a page of an extension is loaded.
      await page.goto(`moz-extension://${extensionHost}/${path}`, { waitUntil: [] });
      await page.waitForFunction(isReady);
      return asBench(page);
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
