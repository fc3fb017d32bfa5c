import { type Browser, expect, type Page, test } from '@playwright/test';
import { derived } from '../../lib/store/migrations/005-derived.ts';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { downloaded } from './downloaded.ts';
import { candidatePages, plainPages } from './samples.ts';
import { serveStates } from './state-pages.ts';

// What HR does with the cases that recruiters opened: find one, hand it on as a file, erase it, and keep all of them safe.

const [upwork] = candidatePages;
const [, plain] = plainPages;

/** Two cases: one with a note, a pasted text and a file; one plain. */
async function twoCases(rig: ChromiumRig): Promise<void> {
  await rig.open(plain.url);
  await rig.pressToolbarButton();
  await (await rig.panel()).waitForText(`${plain.site} · read`);
  await rig.open(upwork.url);
  await rig.pressToolbarButton();
  const panel = await rig.panelPage();
  panel.setDefaultTimeout(15_000);
  await panel.getByText(`${upwork.site} · read`).waitFor();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Waiting for the larkspur answer.');
  await panel.getByRole('button', { name: 'Add note' }).click();
  await panel.getByText('1 note').waitFor();
  const add = async (fill: () => Promise<void>) => {
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Add a source…' }).click();
    await fill();
    await panel.getByRole('dialog', { name: 'Add a source to this case' }).waitFor({ state: 'hidden' });
  };
  await add(async () => {
    await panel.getByRole('textbox', { name: 'What it is' }).fill('Messages');
    await panel
      .getByRole('textbox', { name: 'Or paste text' })
      .fill('2026-11-02 09:14 Corin: Could you send the laptop to my cousin’s address?');
    await panel.getByRole('dialog').getByRole('button', { name: 'Add a source' }).click();
  });
  await panel.getByText('2 sources').waitFor();
  await add(async () => {
    const resume = {
      basics: { name: 'Corin Sollander', email: 'corin.sollander@example.com' },
      work: [{ name: 'Example Health', position: 'Developer', startDate: '2021-01' }],
    };
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'resume.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(resume)) });
  });
  await panel.getByText('3 sources').waitFor();
}

async function dashboard(rig: ChromiumRig, hash = ''): Promise<Page> {
  const page = await rig.context().newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html${hash}`);
  return page;
}

/** Every row of every table, read behind the product's back. */
const rowsOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const databases = await indexedDB.databases();
    const all: unknown[] = [];
    for (const { name } of databases) {
      const database = await opened(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames)
        all.push([table, await opened(database.transaction(table).objectStore(table).getAll())]);
      database.close();
    }
    return JSON.stringify(all);
  });

/** Of the rows, those that were written and not worked out of others: these are made anew after a restore. */
const wordsOfReviewer = (rows: string): string =>
  JSON.stringify((JSON.parse(rows) as [string, unknown][]).filter(([table]) => !derivedTables.includes(table)));
const derivedTables = Object.keys(derived.tables);

test('a case is found, handed on in three forms, copied, and erased without a row left behind', async () => {
  test.setTimeout(90_000);
  const rig = await startChromium({ serve: serveStates() });
  try {
    await twoCases(rig);
    const page = await dashboard(rig);
    await page.getByText('2 cases').first().waitFor();
    await page.getByRole('searchbox').fill('larkspur');
    await page.getByText('1 of 2 cases').first().waitFor();
    await page.getByRole('button', { name: 'Status' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Closed' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('No case has these words').waitFor();
    await page.getByRole('button', { name: 'Show all cases' }).click();
    await page.getByRole('link', { name: upwork.person }).click();
    await page.getByRole('heading', { level: 1, name: upwork.person }).waitFor();

    const exported = async (format: string) => {
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('radio', { name: format }).check();
      const { name, bytes } = await downloaded(rig, page, () => page.getByRole('button', { name: /^Save second-look/ }).click());
      await page.keyboard.press('Escape');
      return { name, text: bytes.toString() };
    };
    const markdown = await exported('Markdown');
    expect(markdown.name).toMatch(/\.md$/);
    for (const text of ['Corin S.', 'Waiting for the larkspur answer', 'contact me on Telegram']) expect(markdown.text).toContain(text);
    const json = await exported('JSON');
    expect(JSON.parse(json.text)).toMatchObject({ case: { case: { title: 'Corin S.' } } });
    expect(json.text).toContain('corin.sollander@example.com');

    const bundle = JSON.parse((await exported('STIX 2.1')).text) as { type: string; objects: Record<string, unknown>[] };
    expect(bundle.type).toBe('bundle');
    const ids = bundle.objects.map(({ id }) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const object of bundle.objects) {
      expect(object['id']).toMatch(
        new RegExp(`^${String(object['type'])}--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
      );
      const refs = Object.entries(object).flatMap(([key, value]) => (/_refs?$/.test(key) ? [value].flat() : []));
      for (const ref of refs) expect(ids).toContain(ref);
    }

    await rig.context().grantPermissions(['clipboard-read']);
    await page.getByRole('button', { name: 'Copy summary' }).click();
    await page.getByText('Summary copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('contact me on Telegram');
    expect(copied).not.toContain('larkspur');

    expect(await rowsOf(page)).toContain('larkspur');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Erase this case…' }).click();
    await page.getByRole('button', { name: 'Erase completely' }).click();
    await page.getByText('1 case', { exact: true }).first().waitFor();
    const left = await rowsOf(page);
    for (const trace of ['Corin', 'larkspur', 'Telegram', 'cousin', 'superdev0814', '01d4e7c1a9b35f2086'])
      expect(left).not.toContain(trace);
    expect(left).toContain(plain.person);
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

test('a store that was emptied is noticed, and a backup brings everything back after a look at what it would do', async () => {
  test.setTimeout(90_000);
  const rig = await startChromium({ serve: serveStates() });
  try {
    await twoCases(rig);
    const page = await dashboard(rig, '#/data');
    const backup = await downloaded(rig, page, () => page.getByRole('button', { name: 'Save a backup' }).click());
    const before = await rowsOf(page);
    await page.close();

    const session = await (rig.context().browser() as Browser).newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, url } of targetInfos)
      if (url.includes('/sidepanel.html')) await session.send('Target.closeTarget', { targetId });
    const blank = await rig.context().newPage();
    await blank.goto(`chrome-extension://${rig.extensionId()}/manifest.json`);
    await blank.evaluate(async () => {
      for (const { name } of await indexedDB.databases())
        await new Promise((done, fail) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = done;
          request.onerror = request.onblocked = () => fail(new Error('the database is held open'));
        });
    });

    const lost = await dashboard(rig, '#/data');
    await lost.getByText('This is not the store that was written to before.').waitFor();
    await rig.open(upwork.url);
    await rig.pressToolbarButton();
    const panel = await rig.panelPage();
    await panel.getByText('The notes that were saved on this machine are not here any more').waitFor();

    await lost.locator('input[type=file]').setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
    await lost.getByText('2 new cases').waitFor();
    expect(await rowsOf(lost)).not.toContain('larkspur');
    await lost.getByRole('button', { name: 'Restore', exact: true }).click();
    await lost.getByText('This is not the store that was written to before.').waitFor({ state: 'detached' });
    const after = await rowsOf(lost);
    for (const text of ['larkspur', 'cousin', 'corin.sollander@example.com', plain.person]) expect(after).toContain(text);
    expect(wordsOfReviewer(after).length).toBeGreaterThanOrEqual(wordsOfReviewer(before).length - 200);
    await lost.getByRole('link', { name: 'Cases' }).click();
    await lost.getByText('2 cases').first().waitFor();
    await lost.getByRole('link', { name: upwork.person }).click();
    await lost.getByText('Waiting for the larkspur answer.').first().waitFor();
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});
