import { expect, test } from 'vitest';
import { backupOf } from '../../test/builders/a-backup.ts';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds, type Disk } from '../../test/builders/a-store.ts';
import { atOnce, naiveIndex, storedImprints } from '../../test/builders/an-index.ts';
import { databaseHandle } from '../store/database.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { correctValue } from './correct-value.ts';
import { eraseCase, eraseCases } from './erase-case.ts';
import { eraseEverything } from './erase-everything.ts';
import { joinCases } from './join-cases.ts';
import { addNote } from './note-case.ts';
import { catchUp, openIndex } from './open-index.ts';
import { packIndex } from './pack-index.ts';
import { recordProfile } from './record-profile.ts';
import { setStatus } from './set-status.ts';
import { splitProfile } from './split-profile.ts';
import { undo } from './undo.ts';
import { updateIndex } from './update-index.ts';

const now = '2026-11-22T10:00:00.000Z';

async function marks({ engine }: Disk): Promise<string[][]> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const rows = await database.marks.toArray();
  database.close();
  return rows.map((mark) => ('caseIds' in mark ? mark.caseIds : ['all']));
}

test('whatever is done to a case, its imprint is that of its rows again after the next update', async () => {
  const disk = aDisk();
  const store = disk.open();
  const stamp = { now, newId: countingIds() };
  const read = async (subject: string, summary?: string): Promise<string> => {
    const recorded = await recordProfile(store, aRawProfile({ subject, name: `Mara ${subject}`, ...(summary && { summary }) }), stamp);
    if (!recorded.ok) throw new Error(recorded.message);
    return recorded.caseId;
  };
  const [heron, zebra, finch] = [await read('heron'), await read('zebra'), await read('finch')];
  const eventOf = (done: { ok: boolean; eventId?: string }): string => {
    if (!done.ok || done.eventId === undefined) throw new Error('it was not done');
    return done.eventId;
  };
  let joined = '';
  let corrected = '';
  let parted = '';
  const account = 'github:heron';
  const backup = await backupOf(store);
  const acts: [string, () => Promise<unknown>][] = [
    ['nothing yet', async () => {}],
    ['a second visit', () => read('heron', 'I write about herons and the weather on the coast.')],
    [
      'a correction',
      async () => {
        corrected = eventOf(await correctValue(store, heron, { account, kind: 'display-name', value: 'Mara Grey' }, stamp));
      },
    ],
    ['its undoing', () => undo(store, heron, corrected, stamp)],
    [
      'a join',
      async () => {
        joined = eventOf(await joinCases(store, { from: zebra, into: heron }, stamp));
      },
    ],
    ['taking it apart', () => undo(store, heron, joined, stamp)],
    ['another join', async () => void eventOf(await joinCases(store, { from: finch, into: heron }, stamp))],
    [
      'a source of its own case',
      async () => {
        parted = eventOf(await splitProfile(store, heron, 'github:finch', stamp));
      },
    ],
    ['its undoing', () => undo(store, heron, parted, stamp)],
    ['an erasure', () => eraseCase(store, zebra)],
    ['a restore', () => restoreBackup(store, backup, now)],
    ['the erasure of two', () => eraseCases(store, [heron, zebra])],
    ['the erasure of all', () => eraseEverything(store)],
    ['a restore into nothing', () => restoreBackup(store, backup, now)],
  ];
  for (const [what, act] of acts) {
    await act();
    expect(await updateIndex(store, atOnce), what).toMatchObject({ ok: true, isComplete: true });
    expect(await storedImprints(disk), what).toEqual(await naiveIndex(disk));
    expect(await marks(disk), what).toEqual([]);
  }
});

test('what alters no imprint leaves no mark: the next note costs the index nothing', async () => {
  const disk = aDisk();
  const store = disk.open();
  const stamp = { now, newId: countingIds() };
  const recorded = await recordProfile(store, aRawProfile({ subject: 'heron' }), stamp);
  if (!recorded.ok) throw new Error(recorded.message);
  expect(await marks(disk)).toEqual([[recorded.caseId]]);
  await updateIndex(store, atOnce);
  await addNote(store, recorded.caseId, 'Words', stamp);
  await setStatus(store, recorded.caseId, 'waiting', 'Words', stamp);
  expect(await marks(disk)).toEqual([]);
});

test('a refused change leaves no mark', async () => {
  const disk = aDisk();
  const store = disk.open();
  const recorded = await recordProfile(store, aRawProfile({ subject: 'heron' }), { now, newId: countingIds() });
  if (!recorded.ok) throw new Error(recorded.message);
  await updateIndex(store, atOnce);
  await expect(
    store.write(async (database) => {
      await database.profiles.where('caseId').equals(recorded.caseId).delete();
      throw new Error('given up');
    }),
  ).rejects.toThrow('given up');
  expect(await marks(disk)).toEqual([]);
});

test('erased: the imprint goes with the case, and nothing of it is in the next snapshot', async () => {
  const disk = aDisk();
  const store = disk.open();
  const stamp = { now, newId: countingIds() };
  const ids: string[] = [];
  for (const word of ['zebra', 'heron', 'finch']) {
    const raw = aRawProfile({ subject: word, name: `Mara ${word}`, summary: `The ${word} and I have a long story to tell. `.repeat(12) });
    const recorded = await recordProfile(store, raw, stamp);
    if (recorded.ok) ids.push(recorded.caseId);
  }
  await updateIndex(store, atOnce);
  const opened = await openIndex(store, atOnce.rest);
  if (!opened.ok || opened.is !== 'open') throw new Error('not open');
  const { index } = opened;
  await packIndex(store, index);
  const [zebra = ''] = ids;
  const going = (await storedImprints(disk)).get(zebra);
  expect(JSON.stringify(await derivedText(disk)).includes('Mara zebra')).toBe(true);
  expect(going?.values.length).toBeGreaterThan(0);

  await eraseCase(store, zebra);
  expect([...(await storedImprints(disk)).keys()]).toEqual(ids.slice(1));
  await updateIndex(store, atOnce);
  await catchUp(store, index);
  expect(index.toPack.gone).toBe(1);
  expect(await packIndex(store, index)).toEqual({ ok: true, isPacked: true });
  const text = JSON.stringify(await derivedText(disk));
  const left = ['zebra', ...[...(going?.values ?? [])].map(String)].filter((each) => text.includes(each));
  expect(left).toEqual([]);
  expect(text.includes('Mara heron')).toBe(true);
});

/** Everything derived that is on the disk, the bytes read in each way that a value or a name may lie in them. */
async function derivedText({ engine }: Disk): Promise<unknown> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const rows = await Promise.all([database.imprints, database.marks, database.casebook].map((table) => table.toArray()));
  database.close();
  return Promise.all(
    rows.flat().map(async (row) => {
      if (!('bytes' in row)) return row;
      const bytes = await row.bytes.arrayBuffer();
      const whole = bytes.slice(0, bytes.byteLength - (bytes.byteLength % 8));
      const units = new Uint16Array(whole);
      return [
        new TextDecoder('utf-16le').decode(bytes),
        new TextDecoder().decode(bytes),
        String.fromCharCode(...units),
        [...new Float64Array(whole)],
      ];
    }),
  );
}
