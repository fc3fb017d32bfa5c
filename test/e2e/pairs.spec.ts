import { expect, type Page, test } from '@playwright/test';
import { atRest, axeProblems } from './axe-check.ts';
import { startChromium } from './chromium-rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

// Two pages of one candidate say different things: both quotes stand side by side, are asked about, and can be put aside.

const [upwork, linkedin] = candidatePages;

test('two quotes that differ stand side by side in the panel and on the case, and are put aside by keyboard alone', async ({
  browserName: _,
}, info) => {
  test.setTimeout(240_000);
  const rig = await startChromium({ serve: serveSamples() });
  try {
    await rig.open(upwork.url);
    await rig.pressToolbarButton();
    await (await rig.panel()).waitForText(`${upwork.site} · read`);
    await rig.open(linkedin.url);
    await rig.pressToolbarButton();
    const panel = await rig.panelPage();
    panel.setDefaultTimeout(15_000);
    await panel.getByText('Is this the same candidate as').waitFor();
    await panel.getByRole('button', { name: 'Add to that case' }).click();
    await panel.getByText('2 sources').waitFor();

    const tab = panel.getByRole('tab', { name: /^Pairs/ });
    await expect(tab).toHaveText(/^Pairs\d+$/);
    const before = Number((await tab.textContent())?.replace(/\D/g, ''));
    await panel.getByRole('tab', { name: /^Found/ }).focus();
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Enter');
    const dates = panel.getByRole('group', { name: 'Two sources tell other dates for one job.' }).first();
    await expect(dates).toBeVisible();
    await expect(dates.getByRole('figure')).toHaveCount(2);
    await expect(dates.locator('mark').first()).not.toBeEmpty();
    await pictures(panel, [360, 420], (name) => info.outputPath(`panel-${name}.png`));

    await dates.getByRole('button', { name: 'Add to the notes' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByText('1 note').waitFor();
    await dates.getByRole('button', { name: 'Explained…' }).focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Space');
    await panel.getByRole('button', { name: 'Mark as explained' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByText('1 pair put aside as explained').waitFor();
    await expect(tab).toHaveText(`Pairs${before - 1}`);

    const page = await rig.context().newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html`);
    await page.getByRole('link', { name: 'Corin S.' }).click();
    await page.getByRole('tab', { name: /^Pairs/ }).click();
    await expect(page.getByText('1 pair put aside as explained')).toBeVisible();
    await pictures(page, [360, 420, 1280], (name) => info.outputPath(`case-${name}.png`));
    await expect(page.getByText('Put two quotes aside as explained: Two sources tell other dates for one job').first()).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('heading', { name: 'Two sources name two countries as home.' })).toBeVisible();
    await page.screenshot({ path: info.outputPath('printed.png'), fullPage: true });
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

/** A page in each width, light and dark, and nothing for axe to object to. */
async function pictures(page: Page, widths: readonly number[], pathOf: (name: string) => string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await atRest(page);
      await page.screenshot({ path: pathOf(`${width}-${colorScheme}`), fullPage: true });
    }
    expect(await axeProblems(page)).toEqual([]);
  }
}
