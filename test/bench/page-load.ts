import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath } from '../e2e/rig.ts';
import { candidatePages } from '../e2e/samples.ts';
import { quantile, shiftBounds } from './samples.ts';
import type { Row } from './table.ts';

const loadsPerBrowser = 210;
const allowedShiftMs = 5;

/** Loads a profile page with the extension installed and without it, in turn, and compares the load events. */
export async function pageLoadRows(): Promise<Row[]> {
  const withIt = await openBrowser(resolve('.output/chrome-mv3'));
  const without = await openBrowser(undefined);
  const times = { withIt: [] as number[], without: [] as number[] };
  for (let load = 0; load < loadsPerBrowser; load += 1) {
    const first = load % 2 === 0;
    const a = await (first ? withIt : without).load();
    const b = await (first ? without : withIt).load();
    if (load < 10) continue;
    times.withIt.push(first ? a : b);
    times.without.push(first ? b : a);
  }
  await withIt.close();
  await without.close();
  const [low, high] = shiftBounds(times.withIt, times.without);
  return [
    {
      what: 'page load with the extension installed, against without',
      figure: `${quantile(times.withIt, 0.5).toFixed(1)} ms against ${quantile(times.without, 0.5).toFixed(1)} ms; shift ${low.toFixed(1)} to ${high.toFixed(1)} ms (n ${times.withIt.length})`,
      goal: `no slower: interval holds 0, or ends below ${allowedShiftMs} ms`,
      isMet: low <= 0 || high <= allowedShiftMs,
    },
  ];
}

async function openBrowser(extension: string | undefined) {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('CHROMIUM_PATH', ['/usr/bin/chromium']),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const sample = candidatePages[0];
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(sample.file, 'utf8') }),
  );
  const page = await context.newPage();
  return {
    async load(): Promise<number> {
      await page.goto(sample.url, { waitUntil: 'load' });
      return (await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventStart')) as number;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
