import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../e2e/chromium-rig.ts';
import { startFirefox } from '../e2e/firefox-rig.ts';
import type { Rig, Surface } from '../e2e/rig.ts';
import { candidatePages, serveSamples } from '../e2e/samples.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    window: { type: 'boolean', default: false },
    pictures: { type: 'string', default: 'test-results/demo' },
  },
});

const start = values.browser === 'firefox' ? startFirefox : startChromium;
const sample = candidatePages[0];

if (values.headless) await showWithoutDisplay();
else await showInWindow();
process.exit(0);

/** Reads the sample profile in light and in dark, prints what the panel says of it, and writes pictures. */
async function showWithoutDisplay(): Promise<void> {
  mkdirSync(values.pictures, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const rig = await start({ serve: serveSamples(), scheme });
    try {
      const panel = await readSample(rig);
      await panel.screenshot(join(values.pictures, `panel-${scheme}.png`));
      if (scheme === 'light') {
        const text = await panel.text();
        console.log(`\n${text.replaceAll(/\n\s*\n/g, '\n')}\n`);
        writeFileSync(join(values.pictures, 'panel.txt'), text);
      }
      const dashboard = await rig.extensionPage('dashboard.html');
      await dashboard.waitForText(sample.person);
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
  await readSample(rig);
  console.log('A browser is open on the profile of an invented candidate, with the panel beside it.');
  console.log('Write a note, mark a finding, press ? for the keys. Close the window to end the demo; its data goes with it.');
  await rig.closed();
  await rig.close();
}

async function readSample(rig: Rig): Promise<Surface> {
  await rig.open(sample.url);
  await rig.pressToolbarButton();
  const panel = await rig.panel();
  await panel.waitForText(`${sample.site} · read`);
  return panel;
}
