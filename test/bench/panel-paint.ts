import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type BenchBrowser, benchBrowsers } from './bench-browser.ts';
import { type Row, ratioRow } from './table.ts';

const rounds = 40;

/** First paint of the panel's content, in turn with a bare React page in the same extension, in both browsers. */
export async function panelPaintRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { build: built, start } of benchBrowsers) {
    const extension = mkdtempSync(join(tmpdir(), 'second-look-paint-'));
    cpSync(built, extension, { recursive: true });
    await addBarePage(extension);
    const browser = await start(extension);
    rows.push(await paintRow(browser));
    await browser.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
  return rows;
}

async function paintRow(browser: BenchBrowser): Promise<Row> {
  const paint = async (path: string): Promise<number> => {
    const page = await browser.own(path, 'document.body !== null');
    const time = await page.run<number>(firstContentfulPaint);
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
  // 1.3 times as long is a speed of 1/1.3.
  const what = `first paint of the panel, ${browser.name}`;
  return ratioRow(what, { name: 'panel', times: times.panel }, { name: 'a bare React page', times: times.bare }, 0.77);
}

/** Comes to the milliseconds until the page first showed content. The page's policy allows no other way of waiting. */
const firstContentfulPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0];
    if (first !== undefined) resolve(first.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

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
