import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { ChromiumRig } from './chromium-rig.ts';

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
