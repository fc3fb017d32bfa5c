import { expect, test } from 'vitest';
import { backupOf } from '../../test/builders/a-backup.ts';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds, type Disk } from '../../test/builders/a-store.ts';
import { addNote } from '../review/note-case.ts';
import { recordProfile } from '../review/record-profile.ts';
import { countedCanary } from './canary.ts';
import { type Database, databaseHandle } from './database.ts';
import { restoreBackup } from './restore-backup.ts';
import { startAnew } from './start-anew.ts';

const newId = countingIds();
const stamp = { now: '2026-11-22T10:00:00.000Z', newId };

/** A disk with two cases and notes, closed, whose rows have been counted. */
async function aWrittenDisk(): Promise<Disk & { backup: string }> {
  const disk = aDisk();
  const store = disk.open();
  for (const subject of ['mara', 'ivo']) {
    const recorded = await recordProfile(store, aRawProfile({ subject }), stamp);
    if (recorded.ok) await addNote(store, recorded.caseId, `Words about ${subject}`, stamp);
  }
  const backup = await backupOf(store);
  await settled(disk);
  store.close();
  return { ...disk, backup };
}

/** Rows are counted when writing has been quiet for a moment; this does it at once. */
async function settled(disk: Disk): Promise<void> {
  await onDisk(disk, async (database) => disk.place.write((await countedCanary(database)) as never));
}

/** Does something to the database behind the store's back. */
async function onDisk(disk: Disk, work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = databaseHandle(undefined, disk.engine);
  await database.open();
  await work(database);
  database.close();
}

const wipe = (disk: Disk) => databaseHandle(undefined, disk.engine).delete();

/** A database as it was some writes ago. */
async function rollBack(disk: Disk, writes: number): Promise<void> {
  await onDisk(disk, (database) =>
    database.identity.toCollection().modify((identity) => {
      identity.epoch -= writes;
    }),
  );
}

const losses: [what: string, lose: (disk: Disk) => Promise<unknown>][] = [
  ['the whole database is gone', wipe],
  ['it is gone and an empty one was made by a later version', (disk) => wipe(disk).then(() => onDisk(disk, async () => {}))],
  ['it was emptied in place', (disk) => onDisk(disk, (database) => Promise.all(database.tables.map((table) => table.clear())))],
  [
    'another database stands in its place',
    (disk) => onDisk(disk, (database) => database.identity.put({ key: 'store', databaseId: 'other', epoch: 99 })),
  ],
  ['another, younger one', (disk) => onDisk(disk, (database) => database.identity.put({ key: 'store', databaseId: 'other', epoch: 0 }))],
  ['its identity is gone', (disk) => onDisk(disk, (database) => database.identity.clear())],
  ['it is one write older', (disk) => rollBack(disk, 1)],
  ['it is three writes older', (disk) => rollBack(disk, 3)],
  ...(['cases', 'profiles', 'notes', 'history'] as const).flatMap((table): typeof losses => [
    [`the ${table} are gone`, (disk) => onDisk(disk, (database) => database.table(table).clear())],
    [
      `one row of the ${table} is gone`,
      (disk) =>
        onDisk(disk, async (database) =>
          database.table(table).delete(String((await database.table(table).toCollection().primaryKeys())[0])),
        ),
    ],
    [
      `a row of the ${table} has appeared`,
      (disk) =>
        onDisk(disk, async (database) =>
          database.table(table).put({ ...(await database.table(table).toCollection().first()), id: 'stray' }),
        ),
    ],
  ]),
];

test('there are twenty kinds of loss', () => expect(losses).toHaveLength(20));

test.each(losses)('%s: it is noticed, nothing is written, and a backup brings all of it back', async (_, lose) => {
  const disk = await aWrittenDisk();
  const whole = await allRows(disk);
  await lose(disk);
  const store = disk.open();
  expect(await store.verify()).toEqual({ ok: true, value: 'lost' });
  const left = await allRows(disk);
  const refused = await recordProfile(store, aRawProfile({ subject: 'third' }), stamp);
  expect(refused).toMatchObject({ ok: false });
  expect(await allRows(disk)).toEqual(left);

  // Looking away does not help: another window sees it too.
  expect(await disk.open().verify()).toEqual({ ok: true, value: 'lost' });

  expect(await restoreBackup(store, disk.backup, stamp.now)).toMatchObject({ ok: true });
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  expect(await disk.open().verify()).toEqual({ ok: true, value: 'ready' });
  const rows = await allRows(disk);
  expect(rows.notes.map(({ text }) => text)).toEqual(expect.arrayContaining(whole.notes.map(({ text }) => text)));
  expect((await recordProfile(store, aRawProfile({ subject: 'third' }), stamp)).ok).toBe(true);
});

const harmless: [what: string, change: (disk: Disk) => Promise<unknown>][] = [
  ['nothing', async () => {}],
  ['the canary is gone', async (disk) => disk.place.write(undefined as never)],
  ['the canary cannot be read', async (disk) => disk.place.write({ databaseId: 7 } as never)],
  [
    'the canary is behind, as after a crash between the two',
    async (disk) => {
      const canary = (await disk.place.read()) as { databaseId: string; epoch: number };
      await disk.place.write({ databaseId: canary.databaseId, epoch: canary.epoch - 1 });
    },
  ],
];

test.each(harmless)('%s: nothing is called lost', async (_, change) => {
  const disk = await aWrittenDisk();
  await change(disk);
  const store = disk.open();
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  expect((await recordProfile(store, aRawProfile({ subject: 'third' }), stamp)).ok).toBe(true);
});

test('a first start is no loss, in two windows at once', async () => {
  const disk = aDisk();
  const [one, two] = [disk.open(), disk.open()];
  expect(await Promise.all([one.verify(), two.verify()])).toEqual([
    { ok: true, value: 'ready' },
    { ok: true, value: 'ready' },
  ]);
  const both = await Promise.all([recordProfile(one, aRawProfile(), stamp), recordProfile(two, aRawProfile({ subject: 'ivo' }), stamp)]);
  expect(both.every((each) => each.ok)).toBe(true);
  expect((await allRows(disk)).cases).toHaveLength(2);
});

test('starting anew keeps what is there, and other open windows follow', async () => {
  const disk = await aWrittenDisk();
  await onDisk(disk, (database) => database.notes.clear());
  const [one, two] = [disk.open(), disk.open()];
  expect([await one.verify(), await two.verify()]).toEqual([
    { ok: true, value: 'lost' },
    { ok: true, value: 'lost' },
  ]);
  expect(await startAnew(one)).toEqual({ ok: true });
  expect((await recordProfile(one, aRawProfile({ subject: 'third' }), stamp)).ok).toBe(true);
  expect(await two.verify()).toEqual({ ok: true, value: 'ready' });
  expect((await recordProfile(two, aRawProfile({ subject: 'fourth' }), stamp)).ok).toBe(true);
});

test('a database that vanishes under an open window is noticed at the next write', async () => {
  const disk = await aWrittenDisk();
  const store = disk.open();
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  await wipe(disk);
  expect(await recordProfile(store, aRawProfile({ subject: 'third' }), stamp)).toMatchObject({ ok: false });
  expect(Object.values(await allRows(disk)).flat()).toEqual([]);
});
