import { expect, type Page, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';
import { chat, cv, damagedCv, type SampleFile, scan, spreadsheet, transferOf } from './document-files.ts';
import { startLooks } from './looks.ts';
import { serveSamples } from './samples.ts';

// The screens of documents, held against axe in light and dark, beside a page and on a page of their own. Pictures of all
// of them are kept beside the results.

const widths = [360, 420, 1280];
const screens = ['nothing', 'held-over', 'in-progress', 'who-is-it', 'not-checked', 'mark-up', 'sources', 'fields', 'add', 'dashboard'];

test('nothing to object to on any screen of documents, in light and dark', async ({ browserName: _ }, info) => {
  test.setTimeout(300_000);
  const rig = await startChromium({ serve: serveSamples() });
  const looks = startLooks({ pathOf: (name) => info.outputPath(name), height: 800 });
  const look = (page: Page, name: (typeof screens)[number]) => looks.at(page, name, widths);
  const open = async (path: string): Promise<Page> => {
    const page = await rig.context().newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`chrome-extension://${rig.extensionId()}/${path}`);
    return page;
  };
  const fire = (page: Page, type: string, files: readonly SampleFile[]) =>
    page.evaluate(`{ ${transferOf(files)}
      document.dispatchEvent(new DragEvent('${type}', { bubbles: true, cancelable: true, dataTransfer: transfer })); }`);

  try {
    const panel = await open('sidepanel.html');
    await panel.getByText('Nothing here yet').waitFor();
    await look(panel, 'nothing');
    await fire(panel, 'dragover', [cv]);
    await panel.getByText('Drop to open a new case').waitFor();
    await look(panel, 'held-over');

    // Reading is over sooner than a picture is taken: the bytes are kept back until there is one.
    await panel.evaluate(`{
      const bytesOf = Blob.prototype.arrayBuffer;
      const released = new Promise((release) => { window.release = release; });
      Blob.prototype.arrayBuffer = async function () { await released; return bytesOf.call(this); };
    }`);
    await fire(panel, 'drop', [cv, chat, scan, spreadsheet]);
    await panel.getByText('reading…').waitFor();
    await look(panel, 'in-progress');
    await panel.evaluate('window.release()');
    await panel.getByText('Who is the candidate?').waitFor();
    await panel.getByText('It holds pictures of pages').first().waitFor();
    await look(panel, 'who-is-it');
    await panel.getByRole('button', { name: 'Use this answer' }).click();
    await panel.getByText('3 sources').waitFor();
    await fire(panel, 'drop', [damagedCv]);
    await panel.getByText('It is damaged').first().waitFor();
    await panel.getByRole('tab', { name: 'Not checked' }).click();
    await look(panel, 'not-checked');

    await panel.getByRole('button', { name: 'Mark up the text of “Corin Sollander CV.pdf”' }).click();
    const text = panel.getByRole('textbox', { name: 'Text of the document' });
    await text.evaluate((area: HTMLTextAreaElement) => {
      const start = area.value.indexOf('Senior developer');
      area.focus();
      area.setSelectionRange(start, area.value.indexOf('Present') + 'Present'.length);
    });
    await panel.getByRole('button', { name: 'Add it' }).waitFor();
    await look(panel, 'mark-up');
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Close this list' }).click();
    await panel.getByRole('tab', { name: 'Sources' }).click();
    await look(panel, 'sources');
    await panel.getByRole('button', { name: /of \d+ fields/ }).click();
    await look(panel, 'fields');
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Add a source…' }).click();
    await panel.getByRole('dialog').waitFor();
    await look(panel, 'add');

    const dashboard = await open('dashboard.html');
    await dashboard.getByRole('link', { name: 'Corin Sollander' }).first().click();
    await dashboard.getByRole('heading', { name: 'History' }).waitFor();
    await fire(dashboard, 'drop', [cv, spreadsheet]);
    await dashboard.getByText('already here; nothing was added', { exact: true }).waitFor();
    await look(dashboard, 'dashboard');

    expect(looks.problems).toEqual([]);
    expect(looks.seen).toEqual(screens);
  } finally {
    await rig.close();
  }
});
