import { expect, type Page, test } from '@playwright/test';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { startLooks } from './looks.ts';
import { candidatePages, serveSamples } from './samples.ts';

// What the product asks, and how an organisation decides what is asked: found in the catalogue, switched off with a reason, named
// in the case, taken back, and explained part by part. Pictures of each are kept beside the results.

test('a check is found, switched off with a reason, named in the case, taken back, and explained', async ({ browserName: _ }, info) => {
  test.setTimeout(420_000);
  const rig = await startChromium({ serve: serveSamples() });
  const looks = startLooks({ pathOf: (name) => info.outputPath(name), height: 900 });
  const look = looks.at;
  try {
    const panel = await readCandidate(rig);
    const found = panel.locator('li[data-finding]').first();
    const id = (await found.getAttribute('data-finding')) ?? '';
    const name = (await found.locator('h3 button > span').first().innerText()).trim();
    await found.locator('h3 button').click();
    await look(panel, 'panel-card', beside);

    const page = await dashboard(rig);
    const list = page.locator('article');
    const count = page.getByRole('status').filter({ hasText: 'indicators' });
    await expect(count).toContainText(/^(\d+) of \1 indicators$/);
    await look(page, 'catalogue', inTab);

    await page.keyboard.press('/');
    await page.keyboard.type('zebra crossing');
    await expect(page.getByRole('heading', { name: 'No indicator has these words.' })).toBeVisible();
    await page.getByRole('searchbox').fill(id);
    await expect(list).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What it needs' })).toBeVisible();
    await look(page, 'catalogue-open', inTab);

    await page.getByRole('button', { name: 'Switch off…' }).click();
    await sheet(page).getByRole('button', { name: 'Switch off' }).click();
    await expect(page.getByRole('alert')).toContainText('Write why');
    await look(page, 'catalogue-switching-off', inTab);
    const switchOff = async () => {
      await page.getByLabel('Why your organisation does not use it').fill('All our contractors <b>do</b> this.');
      await sheet(page).getByRole('button', { name: 'Switch off' }).click();
      await expect(list.first()).toContainText('switched off');
    };
    await switchOff();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(list.first()).not.toContainText('switched off');
    await expect(panel.locator(`li[data-finding="${id}"]`)).toHaveCount(1);
    await page.getByRole('button', { name: 'Switch off…' }).click();
    await switchOff();
    await look(page, 'catalogue-switched-off', inTab);

    await expect(panel.getByText('1 check is switched off by your organisation')).toBeVisible();
    await expect(panel.locator(`li[data-finding="${id}"]`)).toHaveCount(0);
    await panel.getByText('1 check is switched off by your organisation').click();
    await expect(panel.getByText('All our contractors <b>do</b> this.')).toBeVisible();
    await look(panel, 'panel-switched-off', beside);
    await panel
      .getByRole('button', { name: `Why: ${name}` })
      .first()
      .click();
    await expect(sheet(panel)).toContainText('what it would have answered');
    await look(panel, 'panel-why-switched-off', beside);
    await panel.keyboard.press('Escape');

    await page.getByRole('button', { name: `Switch on: ${name}` }).click();
    await expect(panel.getByText('switched off by your organisation')).toHaveCount(0);
    await expect(panel.locator(`li[data-finding="${id}"]`)).toHaveCount(1);

    // The same check, asked of the case from the catalogue.
    await page.locator('article').getByRole('link', { name: candidatePages[0].person }).click();
    await expect(sheet(page)).toContainText('Answer: found');
    await look(page, 'case-why', inTab);
    await page.getByRole('button', { name: 'Another indicator' }).click();
    await page.getByRole('searchbox', { name: 'Which indicator?' }).fill('telegram');
    await sheet(page).getByRole('listitem').getByRole('button').first().click();
    await expect(sheet(page)).toContainText(/Answer: (not )?(found|checked)/);
    await look(page, 'case-why-another', inTab);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await look(page, 'case', inTab);

    for (const tab of ['Ordinary history', 'Questions', 'Steps', 'For IT', 'Lists', 'Left out']) {
      await page.goto(`${page.url().split('#')[0]}#/catalogue`);
      await page.getByRole('tab', { name: tab }).click();
      await look(page, `catalogue-${tab.toLowerCase().replace(' ', '-')}`, inTab);
    }
    await page.goto(`${page.url().split('#')[0]}#/settings`);
    const use = (name: string, text: string) =>
      page.getByLabel('Use a file…').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await use('hostile.json', '{"format":"second-look-policy","version":1,"policy":{"switchedOff":{"__proto__":{}}}}');
    await expect(page.getByRole('alert')).toContainText('This file was not used and nothing was changed');
    await use('ours.json', policyFile([id, 'of-a-later-pack']));
    await expect(page.getByText('1 check is not in this set of indicators and is kept for a newer one: of-a-later-pack')).toBeVisible();
    await page.getByText('Using “ours.json”').scrollIntoViewIfNeeded();
    await look(page, 'settings-policy', inTab);
    await page.getByRole('button', { name: 'Use this file' }).click();
    await expect(page.getByRole('link', { name })).toBeVisible();
    await expect(panel.locator(`li[data-finding="${id}"]`)).toHaveCount(0);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^second-look-policy-[\d-]{10}\.json$/);
    await look(page, 'settings-policy-used', inTab);
    await page.getByRole('button', { name: 'Use everything again' }).click();
    await expect(panel.locator(`li[data-finding="${id}"]`)).toHaveCount(1);
    expect(looks.problems).toEqual([]);
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

/** A policy that switches these checks off. */
const policyFile = (ids: string[]): string => {
  const at = '2026-11-22T10:00:00.000Z';
  const switchedOff = Object.fromEntries(ids.map((id) => [id, { reason: 'Everybody here does.', at }]));
  return JSON.stringify({ format: 'second-look-policy', version: 1, writtenAt: at, policy: { switchedOff } });
};

/** The dialog that is open; a message at the foot is one by its role, too. */
const sheet = (page: Page) => page.locator('[role="dialog"]:not([data-message])');

const beside = [360, 420];
const inTab = [1280, 360];

/** The panel with the sample candidate read. */
async function readCandidate(rig: ChromiumRig): Promise<Page> {
  await rig.open(candidatePages[0].url);
  await rig.pressToolbarButton();
  const panel = await rig.panelPage();
  panel.setDefaultTimeout(30_000);
  await panel.getByText(`${candidatePages[0].site} · read`).first().waitFor();
  return panel;
}

async function dashboard(rig: ChromiumRig): Promise<Page> {
  const page = await rig.context().newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html#/catalogue`);
  await page.getByRole('heading', { level: 1, name: 'Catalogue' }).waitFor();
  return page;
}
