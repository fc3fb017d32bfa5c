import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { atRest, axeProblems } from './axe-check.ts';
import { startChromium } from './chromium-rig.ts';
import { downloaded } from './downloaded.ts';
import { candidatePages, serveSamples } from './samples.ts';

// One candidate over time: work and education of two sources on one axis, what changed since the last visit, and a day to look again.

const [upwork, linkedin] = candidatePages;
const renamed = (markup: string | undefined) => markup?.replaceAll('Full-Stack', 'Principal Full-Stack');

test('two sources on one axis, saved as pictures; a second visit tells what changed; a day to look again comes back', async ({
  browserName: _,
}, info) => {
  test.setTimeout(240_000);
  const serve = serveSamples();
  let isSecondVisit = false;
  const rig = await startChromium({ serve: (url) => (isSecondVisit ? renamed(serve(url)) : serve(url)) });
  try {
    await rig.open(upwork.url);
    await rig.pressToolbarButton();
    await (await rig.panel()).waitForText(`${upwork.site} · read`);
    await rig.open(linkedin.url);
    await rig.pressToolbarButton();
    const panel = await rig.panel();
    await panel.waitForText('Is this the same candidate as');
    await panel.click('Add to that case');
    await panel.waitForText('2 sources');

    isSecondVisit = true;
    await rig.open(upwork.url);
    await rig.pressToolbarButton();
    const again = await rig.panel();
    await again.waitForText('shows something else than on the visit before');
    await again.screenshot(info.outputPath('panel-changes.png'));
    await again.click('More');
    await again.click('Work and education on one axis…');
    await again.waitForText('Worth a look');
    await again.screenshot(info.outputPath('panel-career.png'));

    const page = await casePage(await rig.context().newPage(), rig.extensionId());
    const picture = page.getByRole('img', { name: 'Timeline of work and education' });
    await picture.waitFor();
    for (const kind of ['SVG', 'PNG'] as const) {
      const { name, bytes } = await downloaded(rig, page, () => page.getByRole('button', { name: `Save as ${kind}` }).click());
      expect(bytes.length).toBeGreaterThan(2_000);
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'SVG' ? '<svg' : '\u0089PNG');
      writeFileSync(info.outputPath(name), bytes);
    }
    await page.getByText('The same as a table').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Until' })).toBeVisible();

    await page.getByRole('button', { name: 'Look again on…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Day', { exact: true }).fill('2020-02-03');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('To be looked at again since 3 Feb 2020.').waitFor();

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 420, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await atRest(page);
        await page.screenshot({ path: info.outputPath(`case-${width}-${colorScheme}.png`), fullPage: true });
      }
      expect(await axeProblems(page)).toEqual([]);
    }

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html`);
    await page.getByRole('button', { name: '1 to look at again' }).click();
    await page.getByText('Due since 3 Feb 2020').waitFor();
    await page.screenshot({ path: info.outputPath('list-due.png') });
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

async function casePage(page: Page, extensionId: string): Promise<Page> {
  page.setDefaultTimeout(20_000);
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.getByRole('link', { name: upwork.person }).first().click();
  return page;
}
