import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { candidatePages } from '../e2e/samples.ts';
import { type BenchBrowser, benchBrowsers } from './bench-browser.ts';
import { quantile, shiftBounds } from './samples.ts';
import type { Row } from './table.ts';

const loadsPerBrowser = 210;
const allowedShiftMs = 5;

/** Loads a profile page with the extension installed and without it, in turn, in both browsers, and compares the load events. */
export async function pageLoadRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { build, start } of benchBrowsers) rows.push(await loadRow(await start(resolve(build)), await start()));
  return rows;
}

async function loadRow(installed: BenchBrowser, plain: BenchBrowser): Promise<Row> {
  const times = { withIt: [] as number[], without: [] as number[] };
  for (let load = 0; load < loadsPerBrowser; load += 1) {
    const first = load % 2 === 0;
    const a = await loaded(first ? installed : plain);
    const b = await loaded(first ? plain : installed);
    if (load < 10) continue;
    times.withIt.push(first ? a : b);
    times.without.push(first ? b : a);
  }
  await installed.close();
  await plain.close();
  const [low, high] = shiftBounds(times.withIt, times.without);
  return {
    what: `page load with the extension installed, against without, ${installed.name}`,
    figure: `${quantile(times.withIt, 0.5).toFixed(1)} ms against ${quantile(times.without, 0.5).toFixed(1)} ms; shift ${low.toFixed(1)} to ${high.toFixed(1)} ms (n ${times.withIt.length})`,
    goal: `no slower: interval holds 0, or ends below ${allowedShiftMs} ms`,
    isMet: low <= 0 || high <= allowedShiftMs,
  };
}

const [sample] = candidatePages;
const markup = readFileSync(sample.file, 'utf8');

async function loaded(browser: BenchBrowser): Promise<number> {
  const page = await browser.open(sample.url, markup);
  const time = await page.run<number>('performance.getEntriesByType("navigation")[0].loadEventStart');
  await page.close();
  return time;
}
