import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserPath } from '../e2e/rig.ts';
import { type Row, ratioRow } from './table.ts';

const rounds = 40;

/** First paint of the panel's content, in turn with a bare React page in the same extension. */
export async function panelPaintRows(): Promise<Row[]> {
  const extension = mkdtempSync(join(tmpdir(), 'second-look-paint-'));
  const profile = mkdtempSync(join(tmpdir(), 'second-look-paint-profile-'));
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  await addBarePage(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('CHROMIUM_PATH', ['/usr/bin/chromium']),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const root = `chrome-extension://${new URL(worker.url()).host}`;
  const paint = async (path: string): Promise<number> => {
    const page = await context.newPage();
    await page.goto(`${root}/${path}`);
    const time = await page.evaluate(firstContentfulPaint);
    await page.close();
    return time;
  };
  const times = { panel: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds + 5; round += 1) {
    const panel = await paint('sidepanel.html');
    const bare = await paint('bare.html');
    if (round < 5) continue;
    times.panel.push(panel);
    times.bare.push(bare);
  }
  await context.close();
  for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // 1.3 times as long is a speed of 1/1.3.
  return [
    ratioRow('first paint of the panel', { name: 'panel', times: times.panel }, { name: 'a bare React page', times: times.bare }, 0.77),
  ];
}

/** Milliseconds until the page that this runs in first showed content. The page's policy allows no other way of waiting. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName('first-contentful-paint')[0];
      if (first !== undefined) resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

async function addBarePage(extension: string): Promise<void> {
  const entry = join(extension, 'bare-source.js');
  writeFileSync(
    entry,
    `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
    createRoot(document.getElementById('root')).render(createElement('main', null, createElement('h1', null, 'Bare page')));`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { react: resolve('node_modules/react'), 'react-dom': resolve('node_modules/react-dom') } },
    build: { outDir: extension, emptyOutDir: false, lib: { entry, formats: ['es'], fileName: () => 'bare.js' } },
  });
  writeFileSync(
    join(extension, 'bare.html'),
    '<!doctype html><meta charset="utf-8"><title>Bare</title><div id="root"></div><script type="module" src="/bare.js"></script>',
  );
}
