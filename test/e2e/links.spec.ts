import { expect, type Page, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { tabTo, waitForFocus } from './keys.ts';
import { addressOf, type LinkedPerson, linkedPeople, serveLinkedPeople } from './linked-people.ts';
import { startLooks } from './looks.ts';
import { walkMap } from './map-walk.ts';
import type { Rig, Surface } from './rig.ts';

// Five people are read one after the other; the first and the fourth are kept by one operator. The fourth is recognised as it is read.

const [first, , , again, last] = linkedPeople;

async function read(rig: Rig, person: (typeof linkedPeople)[number]) {
  await rig.open(addressOf(person));
  await rig.pressToolbarButton();
  const panel = await rig.panel();
  // Seen on a busy machine: a press after a long look reaches nobody. That a press is read is what read-states.spec.ts is about.
  await panel.waitForText(person.name, 15_000).catch(async () => {
    console.log(`${person.name} did not come at the first press.`);
    await rig.pressToolbarButton();
    await panel.waitForText(person.name, 40_000);
  });
  await panel.waitForText('GitHub · read', 40_000);
  return panel;
}

/** Waits until a case has been held against so many others, so that what is not said of it then is not only not said yet. */
async function waitForComparison(panel: Surface, others: string): Promise<void> {
  await panel.click('Shared');
  await panel.waitForText(others, 20_000);
}

for (const { name, start } of browsers) {
  test(`${name}: of five people the one who was there before is recognised at once, and nobody else; panel and map by keys alone`, async ({
    browserName: _,
  }, info) => {
    test.setTimeout(300_000);
    const rig = await start({ serve: serveLinkedPeople() });
    try {
      const untilThen = ['There is no other case yet.', 'It was held against 1 other case', 'It was held against 2 other cases'];
      for (const [index, others] of untilThen.entries()) {
        const panel = await read(rig, linkedPeople[index] as LinkedPerson);
        await waitForComparison(panel, others);
        expect(await panel.text()).not.toContain('Seen before');
      }
      const panel = await read(rig, again);
      await panel.waitForText('Seen before: The mailbox, the phone number and the text of the summary also stand in the case', 20_000);
      expect(await panel.text()).toContain(first.name);
      await tabTo(panel, { role: 'button', name: 'Look' });
      await panel.press('Enter');
      await waitForFocus(panel, { role: 'tab', name: 'Shared' });
      await panel.waitForText('runs of five words in common');
      await panel.waitForText('stands in 2 of 4 cases here');
      await panel.screenshots((scheme) => info.outputPath(`panel-walked-${scheme}.png`));

      await tabTo(panel, { role: 'button', name: 'Same person: join' });
      await panel.press('Enter');
      await panel.waitForText('2 sources');
      await expect.poll(() => panel.text()).not.toContain('Seen before');
      await panel.press('u');
      await panel.waitForText('Seen before');

      const other = await read(rig, last);
      await waitForComparison(other, 'It was held against 4 other cases');
      expect(await other.text()).not.toContain('Seen before');
      await walkMap(rig, [again.name, first.name], (file) => info.outputPath(file));
      expect(rig.strayRequests()).toEqual([]);
      expect(rig.consoleLines().filter((line) => /Content.Security|Refused to/i.test(line))).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

test('what is shared, the map, its list and its picture: nothing to object to in light and dark', async ({ browserName: _ }, info) => {
  test.setTimeout(300_000);
  const rig = await startChromium({ serve: serveLinkedPeople() });
  const looks = startLooks({ pathOf: (name) => info.outputPath(name), height: 900 });
  const look = looks.at;
  try {
    await read(rig, first);
    await look(await dashboard(rig, '#/map'), 'map-empty', [1280, 360]);
    for (const person of linkedPeople.slice(1, 4)) await read(rig, person);
    const panel = await rig.panelPage();
    panel.setDefaultTimeout(20_000);
    const seen = panel.getByRole('region', { name: 'Seen before' });
    await expect(seen).toContainText('also stand in the case');
    await look(panel, 'panel-seen-before', [360, 420]);

    await seen.getByRole('button', { name: 'Two people…' }).focus();
    await panel.keyboard.press('Enter');
    await look(panel, 'panel-judging', [360]);
    await panel.keyboard.press('Escape');
    await seen.getByRole('button', { name: 'Look' }).focus();
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('tab', { name: /^Shared ?1$/ })).toHaveAttribute('aria-selected', 'true');
    await panel.locator('[data-other-case]').scrollIntoViewIfNeeded();
    await look(panel, 'panel-shared', [360, 420]);

    const page = await dashboard(rig, '#/map');
    await page.getByRole('heading', { name: 'Group 1: 2 cases, 1 link' }).waitFor();
    await look(page, 'map-list', [1280, 360]);
    await page.getByRole('button', { name: 'mailbox, phone number, text of the summary' }).press('Enter');
    await expect(page.locator('figure')).toHaveCount(6);
    await look(page, 'map-list-open', [1280, 420]);

    await page.getByRole('radio', { name: 'List' }).focus();
    await page.keyboard.press('ArrowRight');
    const picture = page.getByRole('group', { name: 'Picture of the groups' });
    await expect(picture.locator('circle')).toHaveCount(2);
    await look(page, 'map-picture', [1280, 420, 360]);
    await picture.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'What the two share' }).locator('figure')).toHaveCount(6);
    await look(page, 'map-picture-chosen', [1280]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await expect(page.getByRole('region', { name: 'Seen before' })).toContainText('mailbox');
    await look(page, 'case-seen-before', [1280, 360]);

    await page.getByRole('region', { name: 'Seen before' }).getByRole('button', { name: 'Two people…' }).click();
    await page.getByRole('radio', { name: 'people of one household' }).check();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('3 ordinary links').waitFor();
    await look(page, 'case-ordinary', [1280]);
    await panel.getByText('3 ordinary links').waitFor();
    await look(panel, 'panel-ordinary', [360]);
    expect(looks.problems).toEqual([]);
  } finally {
    await rig.close();
  }
});

async function dashboard(rig: ChromiumRig, hash: string): Promise<Page> {
  const page = await rig.context().newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html${hash}`);
  await page.getByRole('heading', { level: 1, name: 'Map' }).waitFor();
  return page;
}
