import { expect, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';
import { startFirefox } from './firefox-rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

const browsers = [
  { name: 'chromium', start: startChromium },
  { name: 'firefox', start: startFirefox },
] as const;

/** What neither page shows alone. */
const acrossSites = 'name different countries as the current home';

for (const { name, start } of browsers) {
  test(`${name}: two sites of one candidate become one case when the reviewer says so, and two again when it was an error`, async () => {
    test.setTimeout(240_000);
    const rig = await start({ serve: serveSamples() });
    try {
      const [upwork, linkedin, github] = candidatePages;
      await rig.open(upwork.url);
      await rig.pressToolbarButton();
      await (await rig.panel()).waitForText(`${upwork.site} · read`);
      await (await rig.panel()).fill('note', 'Asked on Upwork');

      await rig.open(linkedin.url);
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText('Is this the same candidate as');
      expect(await panel.text()).not.toContain(acrossSites);
      await panel.click('Add to that case');
      await panel.waitForText(acrossSites);
      await panel.waitForText('2 sources');
      expect(await panel.valueOf('note')).toBe('Asked on Upwork');
      await panel.click('Undo');
      await panel.waitForText('Is this the same candidate as');
      expect(await panel.text()).not.toContain(acrossSites);
      await panel.click('Add to that case');
      await panel.waitForText('2 sources');
      await panel.click('More');
      await panel.click('History');
      await panel.click('Take apart again');
      await panel.waitForText('Is this the same candidate as');
      expect(await panel.text()).not.toContain(acrossSites);

      await rig.open(github.url);
      await rig.pressToolbarButton();
      const third = await rig.panel();
      await third.waitForText('This page names an account of that case: linkedin:wendell-harrow-2f81c0');
      await third.click('Keep apart');

      const dashboard = await rig.extensionPage('dashboard.html');
      await dashboard.waitForText('3 cases');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}
