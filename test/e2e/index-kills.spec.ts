import { expect, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';

// The browser dies in the middle of indexing, ten times, and its worker too: in the end the index is that of the rows.

const cases = 3_000;

test('chromium: ten kills of the browser while the index is built, then ends of its worker: nothing is missing, nothing wrong', async () => {
  test.setTimeout(600_000);
  const rig = await startChromium({ serve: () => undefined });
  const dashboard = () => rig.extensionPage('dashboard.html#/data');
  try {
    await (await dashboard()).waitForText('Index for comparison');
    await rig.inExtension(fillRows(cases));
    for (let kill = 0; kill < 10; kill += 1) {
      await rig.inExtension(`(${forget.toString()})(${kill % 2 === 0})`);
      await dashboard();
      await new Promise((done) => setTimeout(done, 150 + 170 * kill));
      await rig.crashAndRestart();
    }
    const page = await rig.context().newPage();
    await rig.inExtension(`(${forget.toString()})(true)`);
    await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html#/data`);
    // Whether a worker is met at work is chance here; that its ends are survived is shown by the keeper's own tests.
    let ended = 0;
    for (let look = 0; look < 400 && ended < 50; look += 1) {
      for (const worker of page.workers()) {
        await worker.evaluate('self.close()').catch(() => undefined);
        ended += 1;
      }
      await page.waitForTimeout(40);
      if ((await rig.inExtension<number>(`(${pending.toString()})()`)) === 0) await rig.inExtension(`(${forget.toString()})(true)`);
    }
    await page.reload();
    const surface = await dashboard();
    await surface.waitForText(`${cases} cases can be compared.`, 240_000);
    await surface.click('Check the index');
    await surface.waitForText(`${cases} cases were checked; nothing had to be made again.`, 240_000);
    console.log(`index kills: 10 of the browser, ${ended} of the worker; ${cases} cases, nothing missing or wrong`);
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

/** Takes the index away, or marks every case as behind, as an upgrade or a large restore does. */
async function forget(isWhole: boolean): Promise<void> {
  const opening = indexedDB.open('second-look');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const transaction = database.transaction(['casebook', 'marks'], 'readwrite');
  if (isWhole) transaction.objectStore('casebook').clear();
  else transaction.objectStore('marks').put({ caseIds: 'damaged', count: 1, sum: 0 });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

async function pending(): Promise<number> {
  const opening = indexedDB.open('second-look');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const counting = database.transaction('marks').objectStore('marks').count();
  await new Promise((done) => {
    counting.onsuccess = done;
  });
  database.close();
  return counting.result;
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
