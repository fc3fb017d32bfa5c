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
    word: 'larkspur',
    sees: ['Background', 'ask to move the conversation to another messenger', 'contact me on Telegram'],
  },
  { page: candidatePages[1], word: 'juniper', sees: ['another person’s name', 'wendell-harrow'] },
  { page: candidatePages[2], word: 'tamarisk', sees: ['superdev0814'] },
];

/** Texts of all drafts, straight from the database. */
const keptDrafts = `new Promise((done, fail) => {
  const opening = indexedDB.open('second-look');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
    all.onsuccess = () => {
      opening.result.close();
      done(all.result.map(({ text }) => text));
    };
  };
})`;

for (const { name, start } of browsers) {
  test(`${name}: press the button on three sites, see the findings, write a note, crash, find the note again`, async () => {
    test.setTimeout(240_000);
    const rig = await start({ serve: serveSamples() });
    try {
      for (const { page, sees, word } of expected) {
        await rig.open(page.url);
        await rig.pressToolbarButton();
        const panel = await rig.panel();
        // The line under the name changes last: until then the panel may still show the page before.
        await panel.waitForText(`${page.site} · read`);
        await panel.waitForText(page.person);
        for (const text of sees) await panel.waitForText(text);
        await panel.fill('Note', `Waiting for the ${word} answer.`);
        await panel.click('Add note');
        await panel.waitForText('1 note');
      }
      // A second note stays a draft: typed, never added, and still there after the crash.
      await (await rig.panel()).fill('Note', 'Half a thought about the clock');
      await expect.poll(() => rig.inExtension<string[]>(keptDrafts)).toContain('Half a thought about the clock');

      await rig.crashAndRestart();

      for (const { page, word } of expected) {
        const dashboard = await rig.extensionPage('dashboard.html');
        await dashboard.waitForText(page.person);
        await dashboard.fill('Search', word);
        await dashboard.waitForText('1 of 3 cases');
        await dashboard.click(page.person);
        // A line of the case's own page: the list shows the note's words too.
        await dashboard.waitForText('The newest reading of each source');
        await dashboard.waitForText(`Waiting for the ${word} answer.`);
        if (page === candidatePages[2]) await expect.poll(() => dashboard.valueOf('Note')).toBe('Half a thought about the clock');
      }
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}
