// @vitest-environment node
// The bytes of a snapshot are blobs, and happy-dom's cannot be stored.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { eraseCase } from '../../lib/review/erase-case.ts';
import { recordProfile } from '../../lib/review/record-profile.ts';
import { updateIndex } from '../../lib/review/update-index.ts';
import { databaseHandle } from '../../lib/store/database.ts';
import { aDisk, countingIds, type Disk } from '../../test/builders/a-store.ts';
import { aSharingProfile, atOnce, naiveCasebook, naiveIndex } from '../../test/builders/an-index.ts';
import { type CasebookKeeper, casebookKeeper, type KeeperParts } from './casebook-keeper.ts';

// Dexie watches nothing where the page itself has no IndexedDB.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });

const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds() };
const open: CasebookKeeper[] = [];
afterEach(() => {
  for (const keeper of open.splice(0)) keeper.stop();
});

/** Windows of one browser: of those that want to write the index one does, and the others are told so. */
function aBrowser(disk: Disk, given: Partial<KeeperParts> = {}) {
  const counts = { atWork: 0, most: 0, apart: 0 };
  const alone: KeeperParts['alone'] = async (work) => {
    if (counts.atWork > 0) return undefined;
    counts.atWork += 1;
    counts.most = Math.max(counts.most, counts.atWork);
    try {
      return await work();
    } finally {
      counts.atWork -= 1;
    }
  };
  const window = (): CasebookKeeper => {
    const store = disk.open();
    const updateApart: KeeperParts['updateApart'] = (on) => {
      counts.apart += 1;
      return updateIndex(store, { ...atOnce, ...on });
    };
    const keeper = casebookKeeper({
      ...{ store, updateApart, alone, rest: async () => {}, delaysMs: { update: 5, pack: 20, retry: 30 } },
      ...given,
    });
    open.push(keeper);
    return keeper;
  };
  return { window, counts };
}

const caseIds = (keeper: CasebookKeeper): string[] => {
  const state = keeper.state();
  return state.state === 'ready' ? [...state.casebook.caseIds()].sort() : [state.state];
};

async function read(disk: Disk, number: number, subject = `person-${number}`): Promise<string> {
  const store = disk.open();
  const recorded = await recordProfile(store, aSharingProfile(subject, number), stamp);
  store.close();
  if (!recorded.ok) throw new Error(recorded.message);
  return recorded.caseId;
}

async function packedText({ engine }: Disk): Promise<string> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const rows = await database.casebook.where('key').startsWith('packed/').toArray();
  database.close();
  const parts = await Promise.all(rows.map((row) => (row as { bytes: Blob }).bytes.arrayBuffer()));
  return parts.map((bytes) => new TextDecoder('utf-16le').decode(bytes)).join('\n');
}

test('two windows see what is read and erased in either, answer as the rows say, and write one at a time', async () => {
  const disk = aDisk();
  const ids = [await read(disk, 1), await read(disk, 2), await read(disk, 6)];
  const { window, counts } = aBrowser(disk);
  const [one, two] = [window(), window()];
  await vi.waitFor(() => expect([caseIds(one), caseIds(two)]).toEqual([ids.toSorted(), ids.toSorted()]), 5_000);
  ids.push(await read(disk, 11));
  await vi.waitFor(() => expect([caseIds(one), caseIds(two)]).toEqual([ids.toSorted(), ids.toSorted()]), 5_000);
  const naive = await naiveIndex(disk);
  const expected = naiveCasebook(naive);
  for (const keeper of [one, two]) {
    const state = keeper.state();
    if (state.state !== 'ready') throw new Error('not ready');
    for (const imprint of naive.values()) expect(state.casebook.neighbours(imprint)).toEqual(expected.neighbours(imprint));
  }
  const store = disk.open();
  await eraseCase(store, ids[0] ?? '');
  await vi.waitFor(() => expect([caseIds(one), caseIds(two)]).toEqual([ids.slice(1).toSorted(), ids.slice(1).toSorted()]), 5_000);
  expect(counts.most).toBe(1);
}, 30_000);

test('what was erased is out of the snapshot a moment later', async () => {
  const disk = aDisk();
  const ids = [await read(disk, 1, 'heron'), await read(disk, 2, 'finch')];
  const { window } = aBrowser(disk);
  const keeper = window();
  await vi.waitFor(() => expect(caseIds(keeper)).toEqual(ids.toSorted()), 5_000);
  const store = disk.open();
  const third = await read(disk, 3);
  await vi.waitFor(() => expect(caseIds(keeper)).toHaveLength(3), 5_000);
  await eraseCase(store, third);
  await vi.waitFor(async () => expect((await packedText(disk)).includes('heron')).toBe(true), 5_000);
  await eraseCase(store, ids[0] ?? '');
  await vi.waitFor(async () => expect((await packedText(disk)).includes('heron')).toBe(false), 5_000);
  expect((await packedText(disk)).includes('finch')).toBe(true);
}, 30_000);

test('many that wait are indexed apart, and a worker that dies again and again is not waited for', async () => {
  const disk = aDisk();
  for (let number = 0; number < 4; number += 1) await read(disk, number);
  let died = 0;
  const { window } = aBrowser(disk, {
    updateApart: async () => {
      died += 1;
      return { ok: true, isComplete: false, indexed: 0 };
    },
  });
  const keeper = window();
  expect(keeper.state()).toEqual({ state: 'preparing', done: 0, of: 0 });
  await vi.waitFor(() => expect(caseIds(keeper)).toHaveLength(4), 10_000);
  expect(died).toBe(3);
}, 30_000);
