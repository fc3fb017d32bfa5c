import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { canaryBuild, canaryHost } from './canary.ts';
import { startChromium } from './chromium-rig.ts';
import { extensionHost, startFirefox } from './firefox-rig.ts';
import { type ProbeLog, withProbe } from './probe.ts';
import type { Rig, RigOptions } from './rig.ts';
import { candidatePages, type SamplePage, serveSamples } from './samples.ts';

// A page can see the window lose the focus when a panel opens beside it; that is the click itself, and the README says so.

const browsers = [
  { name: 'chromium', build: '.output/chrome-mv3', start: startChromium },
  { name: 'firefox', build: '.output/firefox-mv3', start: startFirefox },
] as const;

/** Chromium's id of an unpacked extension: the first half of the hash of its folder, written in the letters a to p. */
function unpackedId(build: string): string {
  const hash = createHash('sha256').update(resolve(build)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Addresses of all packaged files, as a page could know them. */
function packagedFiles(build: string, root: string): string[] {
  return (readdirSync(build, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
    .filter((entry) => entry.isFile())
    .map((entry) => `${root}/${join(entry.parentPath, entry.name).slice(build.length + 1)}`);
}

async function probeRun(
  start: (options: RigOptions) => Promise<Rig>,
  extension: string | undefined,
  addresses: string[],
  page: SamplePage,
  read: boolean,
) {
  const serve = serveSamples((markup) => withProbe(markup, addresses));
  const rig = await start(extension === undefined ? { serve } : { serve, extension });
  try {
    await rig.open(page.url);
    if (read) {
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText(page.person);
    }
    const log = await rig.inPage<ProbeLog>('window.collectProbe()');
    return { log, strays: rig.strayRequests(), console: rig.consoleLines() };
  } finally {
    await rig.close();
  }
}

for (const { name, build, start } of browsers) {
  const root = name === 'firefox' ? `moz-extension://${extensionHost}` : `chrome-extension://${unpackedId(build)}`;

  for (const page of candidatePages) {
    test(`${name}: the ${page.site} page that looks for the extension sees the same with it and without it`, async () => {
      const addresses = packagedFiles(build, root);
      const without = await probeRun(start, 'none', addresses, page, false);
      const withIt = await probeRun(start, undefined, addresses, page, true);
      expect(withIt.log.reachable).toEqual([]);
      expect(withIt.log).toEqual(without.log);
      expect(withIt.console).toEqual(without.console);
      expect(withIt.strays).toEqual([]);
    });
  }

  test(`${name}: the monitors notice a build that leaves traces and asks for the network`, async () => {
    const canary = canaryBuild(build);
    const canaryRoot = name === 'firefox' ? root : `chrome-extension://${unpackedId(canary)}`;
    const seen = await probeRun(start, canary, packagedFiles(canary, canaryRoot), candidatePages[0], true);
    expect(seen.log.reachable.join(' ')).toContain('reader-');
    expect(seen.log.mutations).not.toEqual([]);
    expect(seen.log.messages).toContain('canary');
    expect(seen.console).toContain('canary');
    expect(seen.strays.join(' ')).toContain(canaryHost);
  });
}
