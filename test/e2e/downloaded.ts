import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import type { ChromiumRig } from './chromium-rig.ts';
import type { FirefoxRig } from './firefox-rig.ts';

/**
 * What was downloaded once `start` has begun it. The connection to the side panel takes the browser's downloads to a folder of its
 * own, so they are asked for anew, into one of ours, before each.
 */
export async function downloaded(rig: ChromiumRig, page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-download-'));
  const session = await (rig.context().browser() as Browser).newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true });
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  const bytes = readFileSync(join(folder, basename(await file.path())));
  rmSync(folder, { recursive: true });
  return { name: file.suggestedFilename(), bytes };
}

/** The same in Firefox, which keeps a `.part` beside a file that is not there as a whole. */
export async function downloadedByFirefox(rig: FirefoxRig, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const whole = () => {
    const names = existsSync(rig.downloads) ? readdirSync(rig.downloads) : [];
    return names.some((name) => name.endsWith('.part')) ? [] : names.filter((name) => statSync(join(rig.downloads, name)).size > 0);
  };
  const before = whole();
  await start();
  await expect.poll(() => whole().length, { timeout: 20_000 }).toBe(before.length + 1);
  const name = whole().find((each) => !before.includes(each)) ?? '';
  return { name, bytes: readFileSync(join(rig.downloads, name)) };
}
