import { expect, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';
import { chat, cv, damagedCv, type SampleFile, scan, spreadsheet, transferOf } from './document-files.ts';
import { startFirefox } from './firefox-rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

// Documents on their way into a case: chosen in the dialog in both browsers, dropped in the one whose panel a driver reaches.

const browsers = [
  { name: 'chromium', start: startChromium },
  { name: 'firefox', start: startFirefox },
] as const;

const page = candidatePages[2];

for (const { name, start } of browsers) {
  test(`${name}: a CV, a conversation and a damaged file are chosen, and each is in the case as what it is`, async () => {
    test.setTimeout(180_000);
    const rig = await start({ serve: serveSamples() });
    try {
      await rig.open(page.url);
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText(`${page.site} · read`);
      await panel.click('More');
      await panel.click('Add a source');
      await panel.waitForText('Or paste text');
      await panel.chooseFiles('Choose files', [cv, chat, damagedCv]);

      // The case has the name of one of the two, so that one is chosen, and the panel says so.
      await panel.waitForText('Who is the candidate?', 60_000);
      await panel.waitForText('Chosen because the case has this name');
      await panel.waitForText('It is damaged and cannot be read to the end', 60_000);
      expect(await panel.text()).toContain('Hello, thank you for the invitation.');
      await panel.click('Use this answer');
      await panel.waitForText('4 sources');
      await panel.waitForText('1 document could not be checked');
      expect(await panel.text()).not.toContain('Who is the candidate?');

      await panel.click('Sources');
      for (const text of ['corin sollander cv.pdf', 'messages.txt', 'references.pdf', 'github.com/']) await panel.waitForText(text);
      await panel.click('Found');
      await panel.waitForText('Please write me on Telegram before we make a contract.');
      // What the other one wrote is nobody's here.
      expect(await panel.text()).not.toContain('We stay on the platform.');

      // The same file again is known, whatever it is called now.
      await panel.click('More');
      await panel.click('Add a source');
      await panel.waitForText('Or paste text');
      await panel.chooseFiles('Choose files', [{ ...cv, name: 'CV final.pdf' }]);
      await panel.waitForText('already here; nothing was added', 60_000);
      expect(await panel.text()).toContain('4 sources');

      const dashboard = await rig.extensionPage('dashboard.html');
      await dashboard.waitForText(page.person);
      await dashboard.click(page.person);
      await dashboard.waitForText('1 document could not be checked');
      await dashboard.waitForText('references.pdf');
      await dashboard.waitForText('Full-stack developer');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

test('chromium: dropped on an empty panel, files open one case, with figures of progress, and can be taken back', async () => {
  test.setTimeout(120_000);
  const rig = await startChromium({ serve: serveSamples() });
  try {
    const panel = await rig.context().newPage();
    await panel.goto(`chrome-extension://${rig.extensionId()}/sidepanel.html`);
    await panel.getByText('Nothing here yet').waitFor();
    const fire = (type: string, files: readonly SampleFile[]) =>
      panel.evaluate(`{ ${transferOf(files)}
        document.dispatchEvent(new DragEvent('${type}', { bubbles: true, cancelable: true, dataTransfer: transfer })); }`);

    await fire('dragover', [cv]);
    await panel.getByText('Drop to open a new case').waitFor();
    await panel.evaluate(`{
      window.seenFigures = [];
      new MutationObserver(() => {
        const figure = document.querySelector('section[aria-busy] h2')?.textContent;
        if (figure && figure !== window.seenFigures.at(-1)) window.seenFigures.push(figure);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }`);
    await fire('drop', [scan, cv, damagedCv, spreadsheet]);
    const list = panel.getByRole('region', { name: 'Documents' });
    await list.getByRole('button', { name: 'Close this list' }).waitFor({ timeout: 60_000 });
    const figures = (await panel.evaluate('window.seenFigures')) as string[];
    expect(figures[0]).toBe('Documents · 1 of 4 done');
    expect(figures.at(-1)).toBe('Documents');
    expect(figures.length).toBeGreaterThan(2);

    await expect(list.getByText('not checked', { exact: true })).toHaveCount(2);
    await expect(list.getByText('not a kind of file that can be read here')).toBeVisible();
    // The scan came first and could not be read: the file that could gave the case its name.
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Corin Sollander');
    await expect(panel.getByText('3 sources')).toBeVisible();

    for (const name of ['passport scan.pdf', 'references.pdf', 'Corin Sollander CV.pdf']) {
      await list.getByRole('button', { name: `Undo: take “${name}” back` }).click();
      await expect(list.getByRole('button', { name: `Undo: take “${name}” back` })).toHaveCount(0);
    }
    await panel.getByText('Nothing here yet').waitFor();
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

test('chromium: text of a document is marked up with the keyboard alone', async () => {
  test.setTimeout(120_000);
  const rig = await startChromium({ serve: serveSamples() });
  try {
    const panel = await rig.context().newPage();
    await panel.goto(`chrome-extension://${rig.extensionId()}/sidepanel.html`);
    await panel.getByText('Nothing here yet').waitFor();
    await panel.evaluate(`{ ${transferOf([chat])}
      document.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer })); }`);
    await panel.getByRole('radio', { name: 'Corin Sollander' }).check();
    await panel.getByRole('button', { name: 'Use this answer' }).click();
    await panel.getByRole('button', { name: 'Mark up the text of “messages.txt”' }).press('Enter');
    const text = panel.getByRole('textbox', { name: 'Text of the document' });
    await text.press('Control+Home');
    await text.press('ArrowDown');
    await text.press('Home');
    const before = await text.inputValue();
    await text.press('Shift+End');
    await text.press('x');
    await text.press('Delete');
    expect(await text.inputValue()).toBe(before);
    await text.press('Enter');
    const menu = panel.getByLabel('This is the');
    await expect(menu).toBeFocused();
    await menu.selectOption('headline');
    await panel.getByRole('textbox', { name: 'headline' }).press('Enter');
    await expect(panel.getByRole('dialog').getByRole('status')).toHaveText('Added as headline.');
    await expect(text).toBeFocused();
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: /of \d+ fields/ }).click();
    await expect(panel.getByText('Robin Recruits: When could you start?').first()).toBeVisible();
  } finally {
    await rig.close();
  }
});
