import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type BenchPage, benchBrowsers } from './bench-browser.ts';
import type { StoreBench } from './store-page.ts';
import { type Row, ratioRow, timeRow } from './table.ts';

/** Candidates of the two stores; fewer by `STORE_BENCH=10000` for a quick look. How often each thing is measured. */
const sizes = { small: 10_000, large: Number(process.env['STORE_BENCH'] ?? 100_000) };
const rounds = 30;

type Fresh = () => Promise<BenchPage>;

/** The store and the index of many candidates, in a page of the extension in both browsers. */
export async function storeRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, build: built, start } of benchBrowsers) {
    const extension = mkdtempSync(join(tmpdir(), 'second-look-store-'));
    cpSync(built, extension, { recursive: true });
    await addBenchPage(extension);
    const browser = await start(extension);
    const fresh: Fresh = () => browser.own('store-bench.html', 'globalThis.storeBench !== undefined');
    try {
      const found = await openingRows(fresh, 'small', sizes.small);
      // Before hundreds of thousands of rows come and go, which the browser goes on tidying up for minutes.
      found.push(...(await noteRows(await fresh())));
      found.push(...(await openingRows(fresh, 'large', sizes.large)), ...(await importRows(await fresh())));
      rows.push(...found.map((row) => ({ ...row, what: `${row.what}, ${name}` })));
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return rows;
}

/** Calls a function of the bench's page. */
const call = <K extends keyof StoreBench>(page: BenchPage, name: K, ...given: unknown[]): ReturnType<StoreBench[K]> =>
  page.run(`globalThis.storeBench.${name}(...${JSON.stringify(given)})`) as ReturnType<StoreBench[K]>;

async function openingRows(fresh: Fresh, name: string, count: number): Promise<Row[]> {
  const filling = await fresh();
  const filled = await call(filling, 'fill', name, count);
  await filling.close();
  const page = await fresh();
  const times = { index: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds + 3; round += 1) {
    const ours = await call(page, 'open', name);
    // Reading everything is slow: a tenth of the rounds are enough for its median.
    const peer = round % 6 === 0 ? await call(page, 'toArray', name) : undefined;
    if (ours.size !== count || (peer?.size ?? count) !== count) throw new Error(`${name}: ${ours.size} and ${peer?.size} of ${count}`);
    if (round < 3) continue;
    times.index.push(ours.ms);
    if (peer !== undefined) times.peer.push(peer.ms);
  }
  await page.close();
  const heap = await heapOf(fresh, name);
  const what = `${count.toLocaleString('en')} candidates`;
  const mb = (bytes: number): number => Math.round(bytes / 100_000) / 10;
  return [
    timeRow(`ready to compare, ${what} (${mb(filled.bytes)} MB)`, { name: 'index', times: times.index }, 150),
    ratioRow(`ready to compare, ${what}`, { name: 'index', times: times.index }, { name: 'dexie toArray', times: times.peer }, 15),
    ...(heap === undefined ? [] : [boundRow(`memory of a page with the casebook, ${what}`, mb(heap), 'MB', count > 10_000 ? 250 : 60)]),
    // In the product a worker does it, apart from the page.
    boundRow(`first build of the index, ${what}`, seconds(filled.index), 's', count > 10_000 ? 120 : 12),
  ];
}

/** Bytes of a page that holds the casebook; nothing where the browser does not tell. */
async function heapOf(fresh: Fresh, name: string): Promise<number | undefined> {
  const page = await fresh();
  await call(page, 'hold', name);
  const bytes = await page.heap?.();
  await page.close();
  return bytes;
}

async function importRows(page: BenchPage): Promise<Row[]> {
  const { ours, raw, bulk } = await call(page, 'imports', sizes.large);
  await page.close();
  const sum = (times: readonly number[]): number => times.reduce((all, each) => all + each, 0);
  const row = (name: string, peer: number, most: number): Row => {
    const times = Math.round((sum(ours) / peer) * 100) / 100;
    const what = `import of ${sizes.large.toLocaleString('en')} candidates, two rows each, with the marks for the index, against ${name}`;
    const figure = `${times} times as long (${seconds(sum(ours))} s and ${seconds(peer)} s)`;
    return { what, figure, goal: `≤ ${most} times`, isMet: times <= most };
  };
  return [row('raw IndexedDB', sum(raw), 1.2), row('dexie bulkPut', sum(bulk), 1.05)];
}

async function noteRows(page: BenchPage): Promise<Row[]> {
  const times = await call(page, 'notes', 'small', 60);
  await page.close();
  return [
    timeRow('a note is confirmed, 10,000 candidates', { name: 'note', times: times.note }, 12),
    // Three times as long is a speed of a third.
    ratioRow('a note is confirmed', { name: 'note', times: times.note }, { name: 'relaxed put of one row', times: times.relaxed }, 0.33),
  ];
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10;

function boundRow(what: string, value: number, unit: string, most: number): Row {
  return { what, figure: `${value} ${unit}`, goal: `≤ ${most} ${unit}`, isMet: value <= most };
}

async function addBenchPage(extension: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: { entry: resolve('test/bench/store-page.ts'), formats: ['es'], fileName: () => 'store-bench.js' },
    },
  });
  writeFileSync(
    join(extension, 'store-bench.html'),
    '<!doctype html><meta charset="utf-8"><title>Store</title><script type="module" src="/store-bench.js"></script>',
  );
}
