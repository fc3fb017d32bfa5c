import { expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { startChromium } from './chromium-rig.ts';
import { linkedPeople, readPerson, serveLinkedPeople } from './linked-people.ts';
import { portrait } from './picture-files.ts';

// One picture in two sizes under two names, and another one beside them.

const [, one, other, , third] = linkedPeople;

for (const { name, start } of browsers) {
  test(`${name}: a picture that stood in another case in another size is seen before, and another one is not`, async () => {
    test.setTimeout(240_000);
    const rig = await start({ serve: serveLinkedPeople() });
    const add = async (person: (typeof linkedPeople)[number], file: ReturnType<typeof portrait>) => {
      const panel = await readPerson(rig, person);
      await panel.click('More');
      await panel.click('Add a source');
      await panel.waitForText('Or paste text');
      await panel.chooseFiles('Choose files', [file]);
      await panel.waitForText('2 sources', 60_000);
      return panel;
    };
    try {
      await add(one, portrait('portrait.png', 1, 500));
      const another = await add(third, portrait('picture.png', 2, 500));
      expect(await another.text()).not.toContain('Seen before');
      const panel = await add(other, portrait('me.png', 1, 320));
      await panel.waitForText('Seen before', 30_000);
      await panel.click('Look');
      await panel.waitForText(one.name);
      expect(await panel.text()).not.toContain(third.name);
      expect(rig.strayRequests()).toEqual([]);
      expect(rig.consoleLines().filter((line) => /Content.Security|Refused to/i.test(line))).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

test('a screenshot is pasted with the keyboard, and a small one says that too little is to be seen', async ({ browserName: _ }, info) => {
  test.setTimeout(120_000);
  const rig = await startChromium({ serve: serveLinkedPeople() });
  try {
    const panel = await rig.context().newPage();
    panel.setDefaultTimeout(30_000);
    await rig.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.setViewportSize({ width: 420, height: 900 });
    await panel.goto(`chrome-extension://${rig.extensionId()}/sidepanel.html`);
    await panel.getByText('Nothing here yet').waitFor();
    const paste = async (file: ReturnType<typeof portrait>) => {
      await panel.evaluate(`(async () => {
        const bytes = Uint8Array.from(atob('${file.base64}'), (sign) => sign.charCodeAt(0));
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
      })()`);
      await panel.keyboard.press('Control+V');
    };
    await paste(portrait('image.png', 3, 400));
    await panel.getByText('1 of 5 fields').first().waitFor();
    await panel
      .getByRole('button', { name: /of 5 fields/ })
      .first()
      .click();
    await panel.getByText('in copies that look the same').first().waitFor();
    await panel.screenshot({ path: info.outputPath('pasted.png') });
    await paste(portrait('image.png', 4, 120));
    await panel.getByRole('tab', { name: /^Sources/ }).click();
    await panel.getByText('under 200 pixels').first().waitFor();
    await panel.screenshot({ path: info.outputPath('too-small.png') });
  } finally {
    await rig.close();
  }
});
