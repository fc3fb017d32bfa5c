import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { canaryBuild, canaryHost } from './canary.ts';
import { startChromium } from './chromium-rig.ts';
import { startFirefox } from './firefox-rig.ts';
import { type ProbeLog, withProbe } from './probe.ts';
import type { Rig, RigOptions } from './rig.ts';
import { candidatePages, type SamplePage, serveSamples } from './samples.ts';

// A page can see the window lose the focus when a panel opens beside it; that is the click itself, and the README says so.

const browsers = [
  { name: 'chromium', build: '.output/chrome-mv3', start: startChromium },
  { name: 'firefox', build: '.output/firefox-mv3', start: startFirefox },
] as const;

/** Addresses of all packaged files; Chromium's id is derived from the folder, so it is worked out from a running rig. */
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
  const root = name === 'firefox' ? 'moz-extension://11111111-2222-4333-8444-555555555555' : 'chrome-extension://';

  for (const page of candidatePages) {
    test(`${name}: a ${page.site} page that looks for the extension sees the same with it and without it`, async () => {
      const addresses = packagedFiles(build, root).slice(0, 60);
      const without = await probeRun(start, 'none', addresses, page, false);
      const withIt = await probeRun(start, undefined, addresses, page, true);
      expect(withIt.log.reachable).toEqual([]);
      expect(withIt.log).toEqual(without.log);
      expect(withIt.console).toEqual(without.console);
      expect(withIt.strays).toEqual([]);
    });
  }

  test(`${name}: the monitors notice a build that leaves traces and asks for the network`, async () => {
    const seen = await probeRun(start, canaryBuild(build), [], candidatePages[0], true);
    expect(seen.log.mutations).not.toEqual([]);
    expect(seen.log.messages).toContain('canary');
    expect(seen.console).toContain('canary');
    expect(seen.strays.join(' ')).toContain(canaryHost);
  });
}
