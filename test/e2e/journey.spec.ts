import { expect, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';
import { startFirefox } from './firefox-rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

// The whole line as a recruiter walks it, at the sites' real addresses: a true click on the toolbar button, the true side
// panel, a note, a crash, and the note again.

const browsers = [
  { name: 'chromium', start: startChromium },
  { name: 'firefox', start: startFirefox },
] as const;

const expected = [
  {
    page: candidatePages[0],
    sees: ['Upwork', 'Background', 'ask to move the conversation to another messenger', 'contact me on Telegram'],
  },
  { page: candidatePages[1], sees: ['LinkedIn', 'another person’s name', 'wendell-harrow'] },
  { page: candidatePages[2], sees: ['GitHub', 'superdev0814'] },
];

for (const { name, start } of browsers) {
  test(`${name}: press the button on three sites, see the findings, write a note, crash, find the note again`, async () => {
    test.setTimeout(240_000);
    const rig = await start({ serve: serveSamples() });
    try {
      for (const { page, sees } of expected) {
        await rig.open(page.url);
        await rig.pressToolbarButton();
        const panel = await rig.panel();
        await panel.waitForText(page.person);
        for (const text of sees) await panel.waitForText(text);
        await panel.fill('Note', `Asked about ${page.site}; waiting for an answer.`);
        await panel.click('Add note');
        await panel.waitForText('1 note');
      }
      // A second note stays a draft: typed, never added, and still there after the crash.
      await (await rig.panel()).fill('Note', 'Half a thought about the clock');
      await new Promise((done) => setTimeout(done, 1_500));

      await rig.crashAndRestart();

      for (const { page } of expected) {
        const dashboard = await rig.extensionPage('dashboard.html');
        await dashboard.waitForText(page.person);
        await dashboard.fill('Search', `Asked about ${page.site}`);
        await dashboard.click(page.person);
        await dashboard.waitForText(`Asked about ${page.site}; waiting for an answer.`);
        if (page === candidatePages[2]) expect(await dashboard.valueOf('Note')).toBe('Half a thought about the clock');
      }
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}
