import { expect, test } from '@playwright/test';
import { linesOfBackup } from '../builders/a-backup.ts';
import { manyCases } from '../builders/many-cases.ts';
import { browsers } from './browsers.ts';
import { startChromium } from './chromium-rig.ts';
import type { Surface } from './rig.ts';

// Backups that are restored in parts, by the reviewer's own way: looked at, restored, stopped, gone on with, and ended with the browser.

const backup = (cases: number) => ({
  name: 'mine.jsonl',
  type: 'application/jsonl',
  base64: Buffer.from(linesOfBackup(manyCases(cases))).toString('base64'),
});
const choose = (page: Surface, cases: number): Promise<void> => page.chooseFiles('Choose a backup file', [backup(cases)]);

for (const { name, start } of browsers) {
  test(`${name}: 1,500 cases are brought back, and a second time nothing is changed`, async () => {
    const rig = await start({ serve: () => undefined });
    try {
      const page = await rig.extensionPage('dashboard.html#/data');
      await page.waitForText('Choose a backup file');
      await choose(page, 1_500);
      await page.waitForText('1500 new cases', 30_000);
      await page.click('Restore');
      await page.waitForText('Restored “mine.jsonl”', 60_000);
      await page.waitForText('1500 cases · 1500 readings · 1500 notes');
      await choose(page, 1_500);
      await page.waitForText('1500 cases that are here already, unchanged', 30_000);
      expect(await page.text()).toContain('0 new cases');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

test('chromium: a restore is stopped, then ended with the browser: whole cases are there each time, and the same file brings the rest', async () => {
  test.setTimeout(150_000);
  const rig = await startChromium({ serve: () => undefined });
  const open = async (): Promise<Surface> => {
    const page = await rig.extensionPage('dashboard.html#/data');
    await page.waitForText('Choose a backup file');
    return page;
  };
  /** Looks at the backup; gives how many of its cases are here. */
  const here = async (page: Surface): Promise<number> => {
    await choose(page, 2_000);
    await page.waitForText('Restoring “mine.jsonl” would bring', 30_000);
    const text = await page.text();
    const [fresh, changed, same] = [/(\d+) new case/, /(\d+) cases? with something added/, /(\d+) cases? that (?:is|are) here already/].map(
      (words) => Number(text.match(words)?.[1]),
    );
    expect([changed, Number(fresh) + Number(same)]).toEqual([0, 2_000]);
    return Number(same);
  };
  try {
    let page = await open();
    expect(await here(page)).toBe(0);
    await page.click('Restore');
    await page.waitForText('Restoring: ');
    await page.click('Stop');
    await page.waitForText('It was stopped', 30_000);
    const afterStop = await here(page);
    expect(afterStop % 250).toBe(0);
    expect(afterStop).toBeGreaterThan(0);
    expect(afterStop).toBeLessThan(2_000);

    await page.click('Restore');
    await page.waitForText('Restoring: ');
    await rig.crashAndRestart();
    page = await open();
    const afterKill = await here(page);
    expect(afterKill % 250).toBe(0);
    expect(afterKill).toBeGreaterThanOrEqual(afterStop);
    await page.click('Restore');
    await page.waitForText('Restored “mine.jsonl”', 60_000);
    expect(await here(page)).toBe(2_000);
    expect(await page.text()).not.toContain('This is not the store that was written to before');
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});
