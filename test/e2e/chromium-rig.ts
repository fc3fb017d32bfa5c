import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { pageSurface } from './page-surface.ts';
import { browserPath, type Rig, type RigOptions, type Surface } from './rig.ts';
import { startSink } from './sink.ts';

/** Ours for a rig in Chromium only: Playwright's own handles, for what the common gestures cannot say. */
export type ChromiumRig = Rig & { context(): BrowserContext; panelPage(): Promise<Page>; extensionId(): string };

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/**
 * Real Chromium with the built extension. `serve` answers every http(s) request; whatever it does not answer is refused
 * and kept in `strayRequests`.
 */
export async function startChromium(options: RigOptions): Promise<ChromiumRig> {
  const extension = options.extension === 'none' ? undefined : resolve(options.extension ?? '.output/chrome-mv3');
  const opened = new Set<string>();
  const sink = await startSink((host) => opened.has(host));
  const profile = mkdtempSync(join(tmpdir(), 'second-look-chromium-'));
  const strays: string[] = [];
  const lines: string[] = [];
  let running = await launch();

  async function launch() {
    const port = await freePort();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath('CHROMIUM_PATH', ['/usr/bin/chromium']),
      headless: options.isHeaded !== true,
      viewport: options.isHeaded || options.isSizedByWindow ? null : { width: 1280, height: 900 },
      colorScheme: options.scheme ?? 'light',
      acceptDownloads: true,
      args: [
        ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        `--remote-debugging-port=${port}`,
        ...(options.isOpenToNetwork ? [] : [`--proxy-server=http://127.0.0.1:${sink.port}`, '--proxy-bypass-list=<-loopback>']),
        ...['--no-sandbox', '--disable-gpu', ...quiet],
      ],
    });
    context.on('page', (page) => page.on('console', (message) => lines.push(message.text())));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?|ftp):$/.test(url.protocol) && options.serve(url) === undefined) strays.push(request.url());
    });
    await context.route(/^https?:/, async (route) => {
      const body = options.serve(new URL(route.request().url()));
      if (body === undefined) await (options.isOpenToNetwork ? route.continue() : route.abort());
      else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    const id = extension === undefined ? '' : await idOf(context);
    return { context, port, id, page: undefined as Page | undefined, second: undefined as Browser | undefined };
  }

  /** The side panel is no page of the first connection; a second one sees it as an ordinary page. */
  async function panelPage(): Promise<Page> {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await running.second?.close();
      running.second = await chromium.connectOverCDP(`http://127.0.0.1:${running.port}`);
      const pages = running.second.contexts().flatMap((context) => context.pages());
      const panel = pages.find((page) => page.url().includes('/sidepanel.html'));
      if (panel !== undefined) {
        await panel.emulateMedia({ colorScheme: options.scheme ?? 'light' });
        return panel;
      }
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error('The side panel did not open within ten seconds of the click on the toolbar button.');
  }

  return {
    name: 'chromium',
    context: () => running.context,
    extensionId: () => running.id,
    panelPage,
    async open(url) {
      opened.add(new URL(url).hostname);
      running.page = await running.context.newPage();
      await running.page.goto(url, { waitUntil: 'domcontentloaded' });
      await running.page.bringToFront();
    },
    async visit(url) {
      opened.add(new URL(url).hostname);
      await (running.page as Page).goto(url, { waitUntil: 'domcontentloaded' });
    },
    async inExtension<T>(expression: string) {
      const address = `chrome-extension://${running.id}/dashboard.html#/about`;
      const known = running.context.pages().find((page) => page.url() === address);
      const page = known ?? (await running.context.newPage());
      if (known === undefined) {
        await page.goto(address);
        // A page behind another one is given its timers once a second.
        await running.page?.bringToFront();
      }
      return page.evaluate(expression) as Promise<T>;
    },
    inPage: <T>(expression: string) => (running.page as Page).evaluate(expression) as Promise<T>,
    async pressToolbarButton() {
      const session = await (running.context.browser() as Browser).newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find((each) => each.url === (running.page as Page).url());
      if (target === undefined) throw new Error('The page that should be read is not open.');
      await session.send('Extensions.triggerAction' as never, { id: running.id, targetId: target.targetId } as never);
      await session.detach();
    },
    panel: async () => pageSurface(await panelPage()),
    async extensionPage(path): Promise<Surface> {
      const page = await running.context.newPage();
      await page.goto(`chrome-extension://${running.id}/${path}`);
      // The connection that looks at the panel takes its own scheme along.
      await page.emulateMedia({ colorScheme: options.scheme ?? 'light' });
      return pageSurface(page);
    },
    strayRequests: () => [...strays, ...sink.asked()],
    consoleLines: () => [...lines],
    closed: () => new Promise((done) => running.context.once('close', () => done())),
    async crashAndRestart() {
      execFileSync('pkill', ['-KILL', '-f', profile]);
      await running.context.close().catch(() => undefined);
      await new Promise((done) => setTimeout(done, 800));
      rmSync(join(profile, 'SingletonLock'), { force: true });
      running = await launch();
    },
    async close() {
      await running.second?.close().catch(() => undefined);
      await running.context.close().catch(() => undefined);
      await sink.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
