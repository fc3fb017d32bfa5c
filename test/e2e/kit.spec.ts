import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readFile } from '../../lib/documents/read-file.ts';
import { atRest, axeProblems } from './axe-check.ts';
import { browsers } from './browsers.ts';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

// The verification kit of a case: asked, recorded, taken back and put on paper.

const [upwork] = candidatePages;

async function kitOf(rig: ChromiumRig): Promise<Page> {
  await rig.open(upwork.url);
  await rig.pressToolbarButton();
  await (await rig.panel()).waitForText(`${upwork.site} · read`);
  const page = await rig.context().newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html`);
  await page.getByRole('link', { name: upwork.person }).first().click();
  await page.getByText('no step recorded yet').waitFor();
  await page.keyboard.press('v');
  await page.getByRole('heading', { name: 'Verification kit', level: 1 }).waitFor();
  return page;
}

test('with keys only: an answer and a step are kept, taken back, and seen in the case; the kit goes to paper', async ({
  browserName: _,
}, info) => {
  test.setTimeout(180_000);
  const rig = await startChromium({ serve: serveSamples() });
  try {
    const page = await kitOf(rig);
    const press = (key: string) => page.keyboard.press(key);
    /** Goes on with the Tab key until what has the focus is of this kind and has this name. */
    const tabTo = async (selector: string, name: RegExp) => {
      for (let at = 0; at < 200; at += 1) {
        await press('Tab');
        const focused = page.locator(`${selector}:focus`);
        if ((await focused.count()) === 1 && name.test((await focused.getAttribute('aria-label')) ?? (await focused.evaluate(labelOf))))
          return;
      }
      throw new Error(`The Tab key never came to ${selector} ${name}.`);
    };

    // What was found asks, with the words that caused it.
    await page.getByText('contact me on Telegram').first().waitFor();

    const question = page.locator('li[data-question]').first();
    await tabTo('input[type=radio]', /Not asked/);
    await press('ArrowLeft');
    await expect(question.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    await page.getByText('Answer saved.').first().waitFor();

    await page.getByRole('tab', { name: /To ask/ }).focus();
    await press('ArrowRight');
    await press('Enter');
    const step = page.locator('li[data-step]').first();
    await tabTo('button', /Record/);
    await press('Enter');
    await expect(step.getByRole('radio', { name: 'done', exact: true })).toBeFocused();
    await press('ArrowDown');
    await expect(step.getByRole('radio', { name: 'done another way' })).toBeChecked();
    await tabTo('textarea', /Note/);
    await page.keyboard.type('Two links were dead; asked for new ones.');
    await press('Tab');
    await press('Enter');
    // Whether everybody gets it has to be said.
    await step.getByRole('alert').getByText('Say whether this is done for every candidate').waitFor();
    await step.getByRole('radio', { name: 'Yes, for everyone' }).focus();
    await press('Space');
    await tabTo('button', /Record it/);
    await press('Enter');
    await expect(step.getByRole('button', { name: /Change/ })).toBeFocused();
    expect(await step.innerText()).toMatch(/done another way · for everyone · \d\d:\d\d\s+Two links were dead; asked for new ones\./);

    await press('u');
    await page.getByText('Undone.').first().waitFor();
    await step.getByRole('button', { name: /Record/ }).waitFor();
    expect(await step.innerText()).not.toContain('Two links were dead');

    await step.getByRole('button', { name: /Record/ }).focus();
    await press('Enter');
    // What was said before is offered; it is there to be seen and changed.
    await expect(step.getByRole('radio', { name: 'Yes, for everyone' })).toBeChecked();
    await tabTo('button', /Record it/);
    await press('Enter');
    await expect(step.getByRole('button', { name: /Change/ })).toBeFocused();
    expect(await step.innerText()).toContain('done · for everyone');

    await page.getByRole('tab', { name: 'Live requests' }).click();
    const script = () => page.locator('li[data-request]').allInnerTexts();
    const before = await script();
    await page.getByRole('button', { name: 'Draw a new script' }).focus();
    await press('Enter');
    await expect.poll(script).not.toEqual(before);

    for (const part of ['To ask', 'Steps', 'Live requests', 'Calls', 'For IT']) {
      await page.getByRole('tab', { name: part }).click();
      await atRest(page);
      expect(await axeProblems(page), part).toEqual([]);
      await page.screenshot({ path: info.outputPath(`kit-${part.toLowerCase().replaceAll(' ', '-')}.png`) });
    }

    for (const format of ['A4', 'Letter'] as const) {
      const path = format === 'A4' ? info.outputPath('kit.pdf') : info.outputPath('kit-letter.pdf');
      await page.pdf({ path, format });
      const bytes = readFileSync(path);
      // Outside of the packed streams, in which any bytes may stand.
      const structure = bytes.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '');
      expect(structure).toContain('/Type /Page');
      expect(structure).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b/);
    }
    const paper = await textOf(info.outputPath('kit.pdf'));
    for (const part of [
      upwork.person,
      'Uniform for all candidates',
      'contact me on Telegram',
      'Before contact',
      'The script',
      'Contact, found by',
      'For IT',
    ])
      expect(paper.replace(/\\n|\s+/g, ' ')).toContain(part);

    await page.getByRole('link', { name: upwork.person }).click();
    await page.getByText('Verification kit: 1 step recorded').waitFor();
    await page.getByText('Verification step, done: Open every link').first().waitFor();
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

test('the organisation’s own list: made, added to, ordered, used in the kit, and given up again', async () => {
  test.setTimeout(120_000);
  const rig = await startChromium({ serve: serveSamples() });
  try {
    const kit = await kitOf(rig);
    const page = await rig.context().newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html#/settings`);
    await page.getByRole('button', { name: 'Make an own list of it' }).click();
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('textbox', { name: 'What to do' }).fill('Have the candidate <b>meet</b> the team for an hour.');
    await page.getByRole('combobox', { name: 'When' }).selectOption('offer');
    await page.getByRole('button', { name: 'Keep it' }).click();
    const own = page.locator('li[data-step^=own-have-the-candidate]');
    await own.waitFor();
    await own.getByRole('button', { name: /Move up/ }).click();
    await expect(own.getByRole('button', { name: /Move up/ })).toBeFocused();
    expect(await axeProblems(page)).toEqual([]);

    await kit.bringToFront();
    await kit.getByRole('tab', { name: 'Steps' }).click();
    await kit.getByText('The organisation’s own list.').waitFor();
    await kit.getByText('Have the candidate <b>meet</b> the team for an hour.').first().waitFor();

    await page.bringToFront();
    await page.getByRole('button', { name: 'Restore the list of the set of indicators' }).click();
    await kit.bringToFront();
    await kit.getByText('The list of the set of indicators.').waitFor();
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

for (const { name, start } of browsers) {
  test(`${name}: the kit of a case shows what was found, the steps and a script`, async () => {
    test.setTimeout(180_000);
    const rig = await start({ serve: serveSamples() });
    try {
      await rig.open(upwork.url);
      await rig.pressToolbarButton();
      await (await rig.panel()).waitForText(`${upwork.site} · read`);
      const page = await rig.extensionPage('dashboard.html');
      await page.click(upwork.person);
      await page.waitForText('The newest reading of each source');
      await page.click('Verification kit');
      await page.waitForText('Only what to ask rests on what this candidate’s sources show.');
      await page.waitForText('contact me on Telegram');
      await page.click('Steps');
      await page.waitForText('Open every link of the application');
      await page.click('Live requests');
      await page.waitForText('read aloud at once');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

function labelOf(element: Element): string {
  return (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '';
}

/** The words of a PDF, read by the reader that reads candidates' own. */
async function textOf(path: string): Promise<string> {
  const { text } = await readFile({ name: 'kit.pdf', bytes: new Uint8Array(readFileSync(path)) });
  return JSON.stringify(text);
}
