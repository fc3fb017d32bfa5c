import { expect, type Page, test } from '@playwright/test';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';

// The worker of the index is ended while it is at work, in every way: by its page, with its page, and with the whole browser. It is known
// to be at work, since it has just said how far it is. After each end, what is on the disk is held against what a whole index has.

const cases = 3_000;
const ends = { byThePage: 22, withThePage: 4, withTheBrowser: 3 };

/** Milliseconds after a word of progress: at once, while imprints are computed, and while they are put in. */
const delays = [0, 0, 1, 3, 10, 25, 50, 90, 140, 200, 270];

test('chromium: the index worker ended at work, again and again: nothing is missing, nothing wrong', async () => {
  test.setTimeout(300_000);
  const rig = await startChromium({ serve: () => undefined });
  const told = { ends: 0, unfinished: 0 };
  try {
    const address = await builtIndex(rig);
    let page = await barePage(rig);
    const whole = await page.evaluate(sums);
    expect(Object.keys(whole)).toHaveLength(cases);
    const look = async () => {
      const { problems, behind } = await page.evaluate(differences, whole);
      expect(problems).toEqual([]);
      told.ends += 1;
      told.unfinished += behind > 0 ? 1 : 0;
    };

    for (let end = 0; end < ends.byThePage; end += 1) {
      await page.evaluate(atWork, address);
      await page.evaluate(endAfter, delays[end % delays.length] as number);
      await look();
    }
    for (let end = 0; end < ends.withThePage; end += 1) {
      await page.evaluate(atWork, address);
      const next = await barePage(rig);
      await page.close();
      page = next;
      await look();
    }
    for (let end = 0; end < ends.withTheBrowser; end += 1) {
      await page.evaluate(atWork, address);
      await page.waitForTimeout(60 * end);
      await rig.crashAndRestart();
      page = await barePage(rig);
      await look();
    }
    await page.close();

    const surface = await rig.extensionPage('dashboard.html#/data');
    await surface.waitForText(`${cases} cases can be compared.`, 60_000);
    await surface.click('Check the index');
    await surface.waitForText(`${cases} cases were checked; nothing had to be made again.`, 60_000);
    console.log(
      `index worker: ${told.ends} ends at work, ${told.unfinished} with cases left to index; ${cases} cases, nothing missing or wrong`,
    );
    // Where the last cases were put in just before the end, none are left.
    expect(told.unfinished).toBeGreaterThan(told.ends / 3);
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

/** Has the product index invented candidates; gives the address of the worker that it used. */
async function builtIndex(rig: ChromiumRig): Promise<string> {
  const first = await rig.extensionPage('dashboard.html#/data');
  await first.waitForText('Index for comparison');
  for (const page of rig.context().pages()) if (page.url().includes('dashboard.html')) await page.close();
  const filling = await barePage(rig);
  await filling.evaluate(fillRows(cases));
  await filling.close();
  const page = await rig.context().newPage();
  const [worker] = await Promise.all([
    page.waitForEvent('worker', (each) => each.url().startsWith('chrome-extension:')),
    page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html#/data`),
  ]);
  const address = worker.url();
  await page.getByText(`${cases} cases can be compared.`).waitFor({ timeout: 60_000 });
  await page.close();
  return address;
}

/** A page of the extension with nothing of the product in it, so that nobody but the test starts a worker. */
async function barePage(rig: ChromiumRig): Promise<Page> {
  const page = await rig.context().newPage();
  await page.goto(`chrome-extension://${rig.extensionId()}/manifest.json`);
  return page;
}

type Working = { worker?: Worker; policy?: { createScriptURL(address: string): string } };

/** Starts the worker of the index in a page, and resolves as soon as it says how far it is and that it has not done all. */
async function atWork(address: string): Promise<void> {
  const here = globalThis as Working & { trustedTypes?: { createPolicy(name: string, rules: object): NonNullable<Working['policy']> } };
  here.policy ??= here.trustedTypes?.createPolicy('kills', { createScriptURL: (each: string) => each });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const worker = new Worker(here.policy?.createScriptURL(address) ?? address, { type: 'module' });
    const said = await new Promise<'at work' | 'done'>((resolve, reject) => {
      worker.onerror = () => reject(new Error('the worker does not run'));
      worker.onmessage = ({ data }: MessageEvent<{ progress?: { done: number; of: number }; updated?: unknown }>) => {
        if (data.updated !== undefined) resolve('done');
        else if (data.progress !== undefined && data.progress.done < data.progress.of) resolve('at work');
      };
      worker.postMessage({ job: 'update' });
    });
    here.worker = worker;
    if (said === 'at work') return;
    worker.terminate();
    // Nothing is left to do: all is taken away, or marked as behind, as an upgrade or damage does.
    const opening = indexedDB.open('second-look');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const transaction = database.transaction(['casebook', 'marks'], 'readwrite');
    if (attempt % 2 === 0) transaction.objectStore('casebook').clear();
    else transaction.objectStore('marks').put({ caseIds: 'damaged', count: 1, sum: 0 });
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }
  throw new Error('the worker was never at work');
}

async function endAfter(ms: number): Promise<void> {
  if (ms > 0) await new Promise((done) => setTimeout(done, ms));
  (globalThis as Working).worker?.terminate();
}

/** The sum of each imprint that is on the disk, by case. */
async function sums(): Promise<Record<string, number>> {
  const opening = indexedDB.open('second-look');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const reading = database.transaction('imprints').objectStore('imprints').getAll();
  await new Promise((done) => {
    reading.onsuccess = done;
  });
  database.close();
  return Object.fromEntries((reading.result as { caseId: string; sum: number }[]).map(({ caseId, sum }) => [caseId, sum]));
}

/** Imprints on the disk that are not as in a whole index, and cases that have none and are not marked as behind either. */
async function differences(whole: Record<string, number>): Promise<{ problems: string[]; behind: number }> {
  const opening = indexedDB.open('second-look');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const transaction = database.transaction(['cases', 'imprints', 'marks'], 'readonly');
  const [keys, imprints, marks] = [
    transaction.objectStore('cases').getAllKeys(),
    transaction.objectStore('imprints').getAll(),
    transaction.objectStore('marks').getAll(),
  ];
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
  const stored = new Map((imprints.result as { caseId: string; sum: number }[]).map(({ caseId, sum }) => [caseId, sum]));
  const named = new Set((marks.result as { caseIds?: string[] }[]).flatMap(({ caseIds }) => caseIds ?? []));
  const walks = (marks.result as { after?: string }[]).flatMap(({ after }) => (after === undefined ? [] : [after]));
  const ids = keys.result as string[];
  const isBehind = (id: string): boolean => named.has(id) || walks.some((after) => id > after);
  const problems = ids.flatMap((id) => {
    if (stored.has(id)) return stored.get(id) === whole[id] ? [] : [`${id} is wrong`];
    return isBehind(id) ? [] : [`${id} is missing`];
  });
  if (ids.length !== Object.keys(whole).length) problems.push(`${ids.length} cases`);
  return { problems: problems.slice(0, 5), behind: ids.filter((id) => isBehind(id) && !stored.has(id)).length };
}

/** Rows of invented candidates, put past the store. */
const fillRows = (count: number): string => `(async () => {
  const opening = indexedDB.open('second-look');
  const database = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
  const transaction = database.transaction(['cases', 'profiles', 'identity'], 'readwrite');
  // As any write of ours does, so that the rows are not taken for ones that appeared by themselves.
  const identities = transaction.objectStore('identity');
  identities.get('store').onsuccess = ({ target }) => identities.put({ ...target.result, epoch: target.result.epoch + 1 });
  const words = 'river garden engine paper window market bridge winter yellow number letter coffee station harbour'.split(' ');
  for (let number = 0; number < ${count}; number += 1) {
    const id = 'case-' + String(number).padStart(6, '0');
    const at = new Date(1790000000000 + number * 60000).toISOString();
    const account = 'github:person-' + number;
    const text = Array.from({ length: 60 }, (_, index) => words[(number * 7 + index * index) % words.length]).join(' ');
    const seen = (kind, value) => ({ id: number + '/' + kind, kind, value, quote: value.slice(0, 280), locator: kind, origin: 'page', visible: true });
    transaction.objectStore('cases').put({ id, title: 'Person ' + number, status: 'open', statusReason: '', tags: [], accounts: [account], createdAt: at, updatedAt: at });
    transaction.objectStore('profiles').put({ id: 'profile-' + number, caseId: id, account, origin: 'page', site: 'GitHub', adapter: 'github@1', readAt: at, readable: true,
      fields: {}, notices: [], observations: [seen('display-name', 'Person ' + number), seen('email', 'person-' + number + '@example.com'), seen('summary', text)] });
  }
  await new Promise((done) => { transaction.oncomplete = done; });
  database.close();
})()`;
