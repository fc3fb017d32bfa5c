import { expect, type Locator, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';
import { startLooks } from './looks.ts';
import { candidatePages, serveSamples } from './samples.ts';

// The hint under the pen, in the panel as it ships: it names the word, moves nothing, keeps nobody from saving.

test('a word that decides is named while a note is written, and nothing moves', async ({ browserName: _ }, info) => {
  test.setTimeout(180_000);
  const rig = await startChromium({ serve: serveSamples() });
  try {
    await rig.open(candidatePages[2].url);
    await rig.pressToolbarButton();
    const panel = await rig.panelPage();
    panel.setDefaultTimeout(30_000);
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.getByText(candidatePages[2].person).first().waitFor();
    const looks = startLooks({ pathOf: (name) => info.outputPath(name), height: 800 });
    const look = (name: string) => looks.at(panel, name, [360]);
    const field = panel.getByRole('textbox', { name: 'Note' });
    const hint = panel.getByText('decides for the reader').last();

    await field.fill('Third call: this is a');
    const before = await placeOf(field);
    await field.pressSequentially(' scam');
    await hint.waitFor();
    expect(await placeOf(field)).toEqual(before);
    await look('note');

    // Whoever goes on with the keyboard sees what they come to.
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Shift+Tab');
    await expect(hint).toBeHidden();
    await field.focus();
    await hint.waitFor();

    await panel.getByRole('button', { name: 'Say nothing more about “scam”' }).click();
    await expect(panel.getByText('decides for the reader')).toHaveCount(0);
    await expect(field).toBeFocused();
    expect(await placeOf(field)).toEqual(before);

    await field.pressSequentially(', he sounds foreign');
    await panel.getByText('says where somebody comes from').last().waitFor();
    await look('origin');
    await panel.keyboard.press('Control+Enter');
    await panel.getByRole('button', { name: '1 note' }).waitFor();
    await expect(field).toHaveValue('');

    await panel.getByRole('button', { name: /^Open/ }).first().click();
    const reason = panel.getByRole('textbox', { name: /Reason/ });
    await reason.waitFor();
    const place = await placeOf(panel.getByRole('button', { name: 'Save' }));
    await reason.fill('Clearly a fraudster');
    await panel.getByText('decides for the reader').last().waitFor();
    expect(await placeOf(panel.getByRole('button', { name: 'Save' }))).toEqual(place);
    await look('reason');
    expect(looks.problems).toEqual([]);
    expect(looks.seen).toEqual(['note', 'origin', 'reason']);
  } finally {
    await rig.close();
  }
});

const placeOf = async (what: Locator) => {
  const box = await what.boundingBox();
  return box === null ? undefined : { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width) };
};
