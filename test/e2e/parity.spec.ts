import { globSync, readFileSync } from 'node:fs';
import { chromium, expect, type Page, test } from '@playwright/test';
import { readerFileFor } from '../../lib/adapters/reader-file.ts';
import { checkCandidate } from '../../lib/cli/check-candidate.ts';
import { run } from '../../lib/cli/run.ts';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { admit } from '../../lib/core/intake/admit.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { browserPath } from './rig.ts';

// The panel's way and the terminal's way to the findings of one page: the built reader in a real browser's page, and the
// terminal over the same file. Every step after the reading is the same code; this proves that the reading is the same too.

const files = [...globSync('lib/adapters/*/fixtures/*.html'), ...globSync('test/e2e/pages/*.html')].sort();
const at = '2026-11-01';
const loaded = loadPack(dprkItWorkerPack);

test('panel and terminal give byte-identical findings for every fixture', async () => {
  test.setTimeout(600_000);
  const browser = await chromium.launch({ executablePath: browserPath('CHROMIUM_PATH', ['/usr/bin/chromium']), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const different: string[] = [];
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    const url = /<!--\s*(\S+)/.exec(html)?.[1] as string;
    const panel = await panelCheck(page, file, html, url);
    const terminal = run(['check', file, '--url', url, '--at', at, '--json']);
    if (`${panel}\n` !== terminal.out) different.push(file);
  }
  await browser.close();
  expect(files.length).toBeGreaterThan(60);
  expect(different).toEqual([]);
});

async function panelCheck(page: Page, file: string, html: string, url: string): Promise<string> {
  const address = new URL(url).href.split('#')[0];
  await page.route('**/*', (route) =>
    route.request().url() === address ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const name = readerFileFor(url);
  const global = name.slice(1, -3).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const raw: unknown = await page.evaluate(`${readFileSync(`.output/chrome-mv3${name}`, 'utf8')}\n${global}`);
  await page.unrouteAll();
  const admitted = admit(raw, { id: 'source-1', readAt: `${at}T00:00:00.000Z` });
  if (!admitted.ok) throw new Error(`${file}: ${admitted.message}`);
  return JSON.stringify(checkCandidate([{ file, profile: admitted.profile }], undefined, loaded), null, 2);
}
