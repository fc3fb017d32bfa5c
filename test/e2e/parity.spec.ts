import { globSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readerFileFor } from '../../lib/adapters/reader-file.ts';
import { checkCandidate } from '../../lib/cli/check-candidate.ts';
import { run } from '../../lib/cli/run.ts';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { admit } from '../../lib/core/intake/admit.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { startChromium } from './chromium-rig.ts';
import { startFirefox } from './firefox-rig.ts';
import { grantedBuild } from './granted-build.ts';
import type { Rig } from './rig.ts';

// The extension's way and the terminal's way to the findings of one page. Every fixture is served at the address that it names, and
// the extension, as built, reads it in its own world of a real browser's page; the terminal reads the file. Every step after the
// reading is the same code: this proves that the reading is the same too.

const fixtures = [...globSync('lib/adapters/*/fixtures/*.html'), ...globSync('test/e2e/pages/*.html')].sort().map((file) => {
  const html = readFileSync(file, 'utf8');
  return { file, html, url: /<!--\s*(\S+)/.exec(html)?.[1] as string };
});
const at = '2026-11-01';
const loaded = loadPack(dprkItWorkerPack);

for (const { name, start, build } of [
  { name: 'Chromium', start: startChromium, build: '.output/chrome-mv3' },
  { name: 'Firefox', start: startFirefox, build: '.output/firefox-mv3' },
]) {
  test(`${name}: the extension and the terminal give the same findings, letter by letter, for every fixture`, async () => {
    test.setTimeout(900_000);
    const extension = grantedBuild(build);
    let served = { url: '', html: '' };
    const serve = (url: URL) => (url.href.split('#')[0] === served.url ? served.html : url.pathname === '/favicon.ico' ? '' : undefined);
    const rig = await start({ serve, extension });
    const different: string[] = [];
    try {
      await rig.open('about:blank');
      for (const { file, html, url } of fixtures) {
        served = { url: new URL(url).href.split('#')[0] as string, html };
        // Two pages of one address but for its fragment would be one document to the browser.
        if (url.includes('#')) await rig.visit('about:blank');
        await rig.visit(url);
        const terminal = await run(['check', file, '--url', url, '--at', at, '--json']);
        if ((await extensionCheck(rig, file, url)) !== inOrder(JSON.parse(terminal.out ?? 'null'))) different.push(file);
      }
    } finally {
      await rig.close();
      rmSync(extension, { recursive: true, force: true });
    }
    console.log(`${name}: ${fixtures.length - different.length} of ${fixtures.length} fixtures read the same in the built extension`);
    expect(fixtures.length).toBeGreaterThan(60);
    expect(different).toEqual([]);
  });
}

async function extensionCheck(rig: Rig, file: string, url: string): Promise<string> {
  const raw: unknown = await rig.inExtension(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await api.tabs.query({})).filter((each) => each.url === ${JSON.stringify(new URL(url).href)});
    const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, files: [${JSON.stringify(readerFileFor(url))}] });
    return frame.result;
  })()`);
  const admitted = admit(raw, { id: 'source-1', readAt: `${at}T00:00:00.000Z` });
  if (!admitted.ok) throw new Error(`${file}: ${admitted.message}`);
  return inOrder(JSON.parse(JSON.stringify(checkCandidate([{ file, profile: admitted.profile }], undefined, loaded))));
}

/** The JSON of a value with the parts of each record in one order: Chromium hands records over in the order of the alphabet. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
