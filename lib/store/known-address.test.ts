import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { eraseCase } from '../review/erase-case.ts';
import { recordProfile } from '../review/record-profile.ts';
import { isKnownAddress } from './known-address.ts';

async function aReadPage(url: string) {
  const disk = aDisk();
  const store = disk.open();
  const raw = { ...aRawProfile(), url };
  const recorded = await recordProfile(store, raw, { now: '2026-11-22T10:00:00.000Z', newId: countingIds() });
  if (!recorded.ok) throw new Error(recorded.message);
  return { store, caseId: recorded.caseId, isKnown: (address: string) => isKnownAddress(address, disk.engine.indexedDB as IDBFactory) };
}

test.each([
  ['another person', 'https://github.com/mara-example-2'],
  ['the site itself', 'https://github.com/'],
  ['the same path elsewhere', 'https://github.example.com/mara-example'],
  ['another scheme', 'chrome://github.com/mara-example'],
  ['no address', 'mara-example'],
])('%s is not known', async (_, address) => {
  const { isKnown } = await aReadPage('https://github.com/mara-example');
  expect(await isKnown(address)).toBe(false);
});

test.each(['https://github.com/mara-example', 'https://github.com/mara-example/', 'https://github.com/mara-example?tab=stars#top'])(
  '%s is the page that was read',
  async (address) => {
    const { isKnown } = await aReadPage('https://github.com/mara-example');
    expect(await isKnown(address)).toBe(true);
  },
);

test('where the query says who it is, another query is somebody else', async () => {
  const { isKnown } = await aReadPage('https://ats.example.com/candidate?id=5');
  expect(await isKnown('https://ats.example.com/candidate?id=6')).toBe(false);
  expect(await isKnown('https://ats.example.com/candidate?id=5')).toBe(true);
});

test('an erased case is not known any more', async () => {
  const { store, caseId, isKnown } = await aReadPage('https://github.com/mara-example');
  await eraseCase(store, caseId);
  expect(await isKnown('https://github.com/mara-example')).toBe(false);
});

test('asking makes no database where there is none', async () => {
  const empty = new IDBFactory();
  expect(await isKnownAddress('https://github.com/mara-example', empty)).toBe(false);
  expect(await empty.databases()).toEqual([]);
});
