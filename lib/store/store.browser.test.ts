import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseFile } from '../core/model/case.ts';
import type { Profile } from '../core/model/profile.ts';
import { addNote } from '../review/note-case.ts';
import { recordProfile } from '../review/record-profile.ts';
import { loadCase } from './case-file.ts';
import { databaseHandle } from './database.ts';
import { caseKeys } from './list-cases.ts';
import { restoreBackup } from './restore-backup.ts';
import { openStore, type Store } from './store.ts';
import { writeBackup } from './write-backup.ts';

// The same store on Chromium's own IndexedDB.
let name: string;
let remembered: unknown;
const canary = {
  read: async () => remembered,
  write: async (value: unknown) => {
    remembered = value;
  },
};
const newId = () => crypto.randomUUID();
const now = '2026-11-22T10:00:00.000Z';
const stamp = { now, newId };
const open = (): Store => openStore({ canary, newId, name });
const raw = (subject: string) => ({
  ...{ origin: 'page', site: 'GitHub', adapter: 'github@1', url: `https://github.com/${subject}`, subject, readable: true, fields: {} },
  observations: [{ kind: 'display-name', value: `Mara ${subject}`, quote: `Mara ${subject}`, locator: 'h1' }],
  notices: [],
});

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  remembered = undefined;
});
afterEach(() => databaseHandle(name).delete());

async function aCase(store: Store, subject = 'mara-example'): Promise<string> {
  const recorded = await recordProfile(store, raw(subject), stamp);
  if (!recorded.ok) throw new Error(recorded.message);
  return recorded.caseId;
}

test('what is written in one window is there in another, and every write asks for the disk', async () => {
  const asked: (string | undefined)[] = [];
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    if (given[1] === 'readwrite') asked.push(given[2]?.durability);
    return real.apply(this, given);
  };
  const [one, two] = [open(), open()];
  const caseId = await aCase(one);
  expect((await addNote(two, caseId, 'Words', stamp)).ok).toBe(true);
  const loaded = await one.read((database) => loadCase(database, caseId));
  IDBDatabase.prototype.transaction = real;
  expect(loaded.ok && loaded.value?.file.notes.map(({ text }) => text)).toEqual(['Words']);
  expect(asked.length).toBeGreaterThan(1);
  expect([...new Set(asked)]).toEqual(['strict']);
});

test('a live query sees what another window writes, also after its connection died', async () => {
  const [one, two] = [open(), open()];
  const caseId = await aCase(one);
  const seen: number[] = [];
  await one.read(async () => {});
  const subscription = liveQuery(async () => one.read((database) => loadCase(database, caseId))).subscribe((result) => {
    if (result.ok) seen.push(result.value?.file.notes.length ?? -1);
  });
  const until = async (count: number) => {
    for (let waited = 0; waited < 3_000 && seen.at(-1) !== count; waited += 20) await new Promise((done) => setTimeout(done, 20));
    expect(seen.at(-1)).toBe(count);
  };
  await until(0);
  await addNote(two, caseId, 'First', stamp);
  await until(1);
  one.close();
  await addNote(two, caseId, 'Second', stamp);
  await until(2);
  await addNote(two, caseId, 'Third', stamp);
  await until(3);
  subscription.unsubscribe();
});

test('twenty windows that write at once lose nothing', async () => {
  const caseId = await aCase(open());
  const done = await Promise.all(Array.from({ length: 20 }, (_, index) => addNote(open(), caseId, `Note ${index}`, stamp)));
  expect(done.filter((each) => !each.ok)).toEqual([]);
  const loaded = await open().read((database) => loadCase(database, caseId));
  expect(loaded.ok && loaded.value?.file.notes).toHaveLength(20);
});

test('a newer version that waits is not kept waiting, and says why the older one cannot go on', async () => {
  const store = open();
  const caseId = await aCase(store);
  const opening = indexedDB.open(name, 999);
  const newer = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const refused = await addNote(store, caseId, 'Words', stamp);
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('newer version') });
  newer.close();
});

test('an open that an older window blocks is given up within three seconds, with a clear sentence', async () => {
  const older = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name, 1);
    opening.onsuccess = () => resolve(opening.result);
  });
  const start = performance.now();
  const refused = await recordProfile(open(), raw('mara'), stamp);
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('Another window') });
  older.close();
  expect((await recordProfile(open(), raw('mara'), stamp)).ok).toBe(true);
});

test('a thousand cases: a reading and a list cost what they touch, not what is stored', async () => {
  const store = open();
  const profile = (index: number): Profile => ({
    ...{
      id: `p-${index}`,
      account: `github:p-${index}`,
      origin: 'page',
      site: 'GitHub',
      adapter: 'github@1',
      readAt: now,
      readable: true,
      fields: {},
      notices: [],
    },
    observations: Array.from({ length: 60 }, (_, each) => ({
      ...{
        id: `p-${index}/${each}`,
        kind: 'skill' as const,
        value: `Skill ${each}`,
        quote: 'x'.repeat(120),
        locator: 'li',
        origin: 'page' as const,
        visible: true,
      },
    })),
  });
  const file = (index: number): CaseFile => ({
    case: {
      id: `c-${index}`,
      title: `Mara ${index}`,
      status: 'open',
      statusReason: '',
      tags: [],
      accounts: [`github:p-${index}`],
      createdAt: now,
      updatedAt: now,
    },
    ...{
      profiles: [profile(index)],
      notes: [],
      opinions: [],
      corrections: [],
      answers: [],
      steps: [],
      linkOpinions: [],
      reminders: [],
      history: [],
    },
  });
  const cases = Array.from({ length: 1_000 }, (_, index) => file(index));
  const text = JSON.stringify({ format: 'second-look-backup', version: 1, writtenAt: now, appVersion: '0.1.0', cases });
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const start = performance.now();
    return [await work(), performance.now() - start];
  };
  await aCase(store, 'before');
  const small = Math.min((await timed(() => aCase(store, 'a')))[1], (await timed(() => aCase(store, 'b')))[1]);
  const restored = await restoreBackup(store, text, now);
  expect(restored).toMatchObject({ ok: true, counts: { cases: { new: 1_000 } } });
  const large = Math.min(
    (await timed(() => aCase(store, 'c')))[1],
    (await timed(() => aCase(store, 'd')))[1],
    (await timed(() => aCase(store, 'e')))[1],
  );
  const keys = await store.read(caseKeys);
  const written = await writeBackup(store, { now, appVersion: '0.1.0' });
  expect(written).toMatchObject({ ok: true, cases: 1_006, unreadable: 0 });
  expect(keys.ok && keys.value).toHaveLength(1_006);
  expect(large).toBeLessThan(Math.max(8 * small, 60));
});
