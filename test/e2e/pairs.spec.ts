import { expect, test } from '@playwright/test';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { startFirefox } from './firefox-rig.ts';
import { focusOf } from './focus.ts';
import { tabTo, waitForFocus } from './keys.ts';
import { startLooks } from './looks.ts';
import type { Rig, Surface } from './rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

// Two pages of one candidate say different things: both quotes stand side by side, are asked about, and can be put aside.

const [upwork, linkedin] = candidatePages;
const dates = 'Two sources tell other dates for one job.';

/** How many quotes stand under the first pair about dates, and how much of them is marked as what differs. */
const quotesOfDates = `
  const pair = [...document.querySelectorAll('[role=group]')].find((group) => group.querySelector('h3')?.textContent === ${JSON.stringify(dates)});
  return { quotes: pair?.querySelectorAll('figure').length, marked: pair?.querySelector('mark')?.textContent };`;

/** The pairs of two sources in the panel, by keys alone: noted, put aside, and found again in the case. */
async function walk(rig: Rig, pathOf: (name: string) => string): Promise<void> {
  const pictures = (surface: Surface, name: string) => surface.screenshots((scheme) => pathOf(`${name}-${scheme}.png`));
  await rig.open(upwork.url);
  await rig.pressToolbarButton();
  await (await rig.panel()).waitForText(`${upwork.site} · read`);
  await rig.open(linkedin.url);
  await rig.pressToolbarButton();
  const panel = await rig.panel();
  await panel.waitForText('Is this the same candidate as');
  await tabTo(panel, { role: 'button', name: 'Add to that case' });
  await panel.press('Enter');
  await panel.waitForText('2 sources');

  await tabTo(panel, { role: 'tab', name: 'Found' });
  await panel.press('ArrowRight');
  await waitForFocus(panel, { role: 'tab', name: 'Pairs' });
  const { name } = await focusOf(panel);
  expect(name).toMatch(/^Pairs\d+$/);
  const count = Number(name.replace(/\D/g, ''));
  await panel.press('Enter');
  await panel.waitForText(dates);
  const { quotes, marked } = await panel.read<{ quotes: number; marked: string }>(quotesOfDates);
  expect(quotes).toBe(2);
  expect(marked).not.toBe('');
  await pictures(panel, 'panel-walked');

  await tabTo(panel, { role: 'button', name: 'Add to the notes', about: dates });
  await panel.press('Enter');
  await panel.waitForText('1 note');
  await tabTo(panel, { role: 'button', name: 'Explained…', about: dates });
  await panel.press('Enter');
  await waitForFocus(panel, { role: 'radio', name: 'Dates given from memory' });
  await panel.press('Space');
  await tabTo(panel, { role: 'button', name: 'Mark as explained' });
  await panel.press('Enter');
  await panel.waitForText('1 pair put aside as explained');
  await panel.waitForText(`Pairs${count - 1}`);

  const page = await rig.extensionPage('dashboard.html');
  await page.waitForText(upwork.person);
  await tabTo(page, { role: 'link', name: upwork.person });
  await page.press('Enter');
  await page.waitForText('Put two quotes aside as explained: Two sources tell other dates for one job');
  await tabTo(page, { role: 'tab', name: 'Found' });
  await page.press('ArrowRight');
  await waitForFocus(page, { role: 'tab', name: 'Pairs' });
  await page.press('Enter');
  await page.waitForText('1 pair put aside as explained');
  await pictures(page, 'case-walked');
}

test('chromium: two quotes that differ stand side by side in the panel and on the case, and are put aside by keyboard alone', async ({
  browserName: _,
}, info) => {
  test.setTimeout(240_000);
  const rig = await startChromium({ serve: serveSamples() });
  const pathOf = (name: string) => info.outputPath(name);
  try {
    await walk(rig, pathOf);
    await looks(rig, pathOf);
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

test('firefox: two quotes that differ stand side by side in the panel and on the case, and are put aside by keyboard alone', async ({
  browserName: _,
}, info) => {
  test.setTimeout(240_000);
  const rig = await startFirefox({ serve: serveSamples() });
  try {
    await walk(rig, (name) => info.outputPath(name));
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

/** Panel and case after the walk, in each width, light and dark, and nothing for axe to object to; then the case on paper. */
async function looks(rig: ChromiumRig, pathOf: (name: string) => string): Promise<void> {
  const { at, problems } = startLooks({ pathOf, height: 900, isWhole: true });
  const panel = await rig.panelPage();
  await expect(panel.getByRole('tab', { name: /^Pairs/ })).toHaveAttribute('aria-selected', 'true');
  await at(panel, 'panel', [420, 360]);
  // No list has to be pushed into sight at the narrowest panel.
  const ends = await panel.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().right));
  expect(ends.length).toBeGreaterThan(5);
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
  const page = rig
    .context()
    .pages()
    .findLast((each) => each.url().includes('/dashboard.html'));
  if (page === undefined) throw new Error('No page of a case is open.');
  await at(page, 'case', [1280, 420, 360]);
  expect(problems).toEqual([]);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Two sources name two countries as home.' })).toBeVisible();
  await page.screenshot({ path: pathOf('printed.png'), fullPage: true });
}
