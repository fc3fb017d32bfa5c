import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../e2e/chromium-rig.ts';
import { startFirefox } from '../e2e/firefox-rig.ts';
import type { Rig, Surface } from '../e2e/rig.ts';
import { candidatePages, type SamplePage, serveSamples } from '../e2e/samples.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    window: { type: 'boolean', default: false },
    pictures: { type: 'string', default: 'test-results/demo' },
  },
});

const start = values.browser === 'firefox' ? startFirefox : startChromium;

if (values.headless) await showWithoutDisplay();
else await showInWindow();
process.exit(0);

/** Reads the sample candidate on three sites, in light and in dark, prints what the panel says, and writes pictures. */
async function showWithoutDisplay(): Promise<void> {
  mkdirSync(values.pictures, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const rig = await start({ serve: serveSamples(), scheme });
    try {
      const panel = await readSample(rig, candidatePages.slice(1));
      // What can be undone for ten seconds lies over the foot of the panel; the picture waits until it is gone.
      await new Promise((done) => setTimeout(done, 11_000));
      await panel.screenshot(join(values.pictures, `panel-${scheme}.png`));
      if (scheme === 'light') {
        console.log(`\n${(await panel.text()).replaceAll(/\n\s*\n/g, '\n')}\n`);
      }
      await panel.click('Pairs');
      await panel.waitForText('Two sources tell other dates for one job.');
      await panel.screenshot(join(values.pictures, `pairs-${scheme}.png`));
      const dashboard = await rig.extensionPage('dashboard.html');
      await dashboard.waitForText(candidatePages[0].person);
      await dashboard.click(candidatePages[0].person);
      await dashboard.waitForText('The newest reading of each source');
      await dashboard.screenshot(join(values.pictures, `dashboard-${scheme}.png`));
    } finally {
      await rig.close();
    }
  }
  console.log(`Pictures are in ${values.pictures}. The candidate is invented; nothing was sent anywhere.`);
}

/** Opens a window on the sample profile with the panel beside it, until the window is closed. */
async function showInWindow(): Promise<void> {
  const rig = await start({ serve: serveSamples(), isHeaded: true, isOpenToNetwork: true });
  for (const page of candidatePages.slice(1)) await rig.open(page.url);
  await readSample(rig);
  console.log('A browser is open on the profile of an invented candidate, with the panel beside it.');
  console.log('The other tabs show the same candidate on other sites: press the toolbar button there, then “Add to that case”.');
  console.log('Write a note, mark a finding, press ? for the keys. Close the window to end the demo; its data goes with it.');
  await rig.closed();
  await rig.close();
}

/** Reads the candidate's first page and, when asked, the same candidate's pages on other sites into the same case. */
async function readSample(rig: Rig, others: readonly SamplePage[] = []): Promise<Surface> {
  const [first] = candidatePages;
  let panel = await readPage(rig, first);
  for (const page of others) {
    panel = await readPage(rig, page);
    await panel.click('Add to that case');
    // Shown as soon as two of the sites stand in one case.
    await panel.waitForText('name different countries as the current home');
  }
  return panel;
}

async function readPage(rig: Rig, page: SamplePage): Promise<Surface> {
  await rig.open(page.url);
  await rig.pressToolbarButton();
  const panel = await rig.panel();
  await panel.waitForText(`${page.site} · read`);
  return panel;
}
