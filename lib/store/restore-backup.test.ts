import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupOf, casesIn } from '../../test/builders/a-backup.ts';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import { backupText, randomCases } from '../../test/builders/random-cases.ts';
import { eraseCase } from '../review/erase-case.ts';
import { addNote, changeNote, removeNote } from '../review/note-case.ts';
import { recordProfile } from '../review/record-profile.ts';
import { setStatus } from '../review/set-status.ts';
import { previewRestore, restoreBackup } from './restore-backup.ts';

const newId = countingIds();
const day = (number: number) => ({ now: `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`, newId });
const now = day(22).now;

test('200 random stores come back from their backup as they were, and a second restore changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, async (cases) => {
      const first = aDisk();
      const restored = await restoreBackup(first.open(), backupText(cases), now);
      expect(restored).toMatchObject({ ok: true, counts: { cases: { new: cases.length, changed: 0, same: 0 } } });
      const text = await backupOf(first.open());
      expect(byId(casesIn(text))).toEqual(byId(cases));

      const second = aDisk();
      const store = second.open();
      expect((await restoreBackup(store, text, now)).ok).toBe(true);
      const rows = await allRows(second);
      expect(rows).toEqual(await allRows(first));
      const again = await restoreBackup(store, text, day(23).now);
      expect(again).toMatchObject({
        ok: true,
        counts: { cases: { new: 0, changed: 0, same: cases.length }, rows: { added: 0, replaced: 0, kept: 0 } },
      });
      expect(await allRows(second)).toEqual(rows);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('newer words stay, older ones give way, what was removed here stays removed, and the preview says all of it beforehand', async () => {
  const disk = aDisk();
  const store = disk.open();
  const recorded = await recordProfile(store, aRawProfile(), day(1));
  if (!recorded.ok) throw new Error(recorded.message);
  const { caseId } = recorded;
  for (const text of ['kept as it is', 'changed since', 'removed since']) await addNote(store, caseId, text, day(2));
  const backup = await backupOf(store);
  const noteId = async (text: string) => (await allRows(disk)).notes.find((note) => note.text === text)?.id ?? '';
  await changeNote(store, caseId, await noteId('changed since'), 'newer words', day(3));
  await removeNote(store, caseId, await noteId('removed since'), day(3));
  await addNote(store, caseId, 'added since', day(3));
  await setStatus(store, caseId, 'escalated', 'After a call.', day(3));
  const before = await allRows(disk);

  const preview = await previewRestore(store, backup, now);
  expect(preview).toMatchObject({ ok: true, counts: { cases: { new: 0, changed: 0, same: 1 }, rows: { added: 0, replaced: 0, kept: 2 } } });
  expect(await restoreBackup(store, backup, now)).toEqual(preview);
  expect(await allRows(disk)).toEqual(before);

  // The other way round: an older store takes the newer words. A restore never removes, so the removed note stays there.
  const newer = await backupOf(store);
  const older = aDisk();
  await restoreBackup(older.open(), backup, now);
  expect(await restoreBackup(older.open(), newer, now)).toMatchObject({
    ok: true,
    counts: { cases: { changed: 1 }, rows: { replaced: 1 } },
  });
  const rows = await allRows(older);
  expect(rows.notes.map(({ text }) => text).sort()).toEqual(['added since', 'kept as it is', 'newer words', 'removed since']);
  expect(rows.cases).toMatchObject([{ status: 'escalated', statusReason: 'After a call.' }]);
});

test('an erased case comes back whole, and only it', async () => {
  const disk = aDisk();
  const store = disk.open();
  const ids: string[] = [];
  for (const subject of ['mara', 'ivo']) {
    const recorded = await recordProfile(store, aRawProfile({ subject }), day(1));
    if (recorded.ok) ids.push(recorded.caseId);
  }
  await addNote(store, ids[0] ?? '', 'Words', day(2));
  const before = await allRows(disk);
  const backup = await backupOf(store);
  await eraseCase(store, ids[0] ?? '');
  expect(await previewRestore(store, backup, now)).toMatchObject({ counts: { cases: { new: 1, changed: 0, same: 1 } } });
  await restoreBackup(store, backup, now);
  expect(await allRows(disk)).toEqual(before);
});

test('a case that was read again after a loss joins its old self, once', async () => {
  const old = aDisk();
  const first = await recordProfile(old.open(), aRawProfile(), day(1));
  if (!first.ok) throw new Error(first.message);
  await addNote(old.open(), first.caseId, 'Old words', day(2));
  await setStatus(old.open(), first.caseId, 'waiting', 'Asked.', day(2));
  const backup = await backupOf(old.open());

  const disk = aDisk();
  const store = disk.open();
  const again = await recordProfile(store, aRawProfile(), day(5));
  if (!again.ok) throw new Error(again.message);
  await addNote(store, again.caseId, 'New words', day(6));
  expect(await restoreBackup(store, backup, now)).toMatchObject({ ok: true, counts: { cases: { new: 0, changed: 1, same: 0 } } });
  const rows = await allRows(disk);
  expect(rows.cases).toMatchObject([{ id: again.caseId, status: 'waiting', accounts: ['github:mara-example'], updatedAt: now }]);
  expect(rows.notes.map(({ text, caseId }) => [text, caseId])).toEqual(
    expect.arrayContaining([
      ['Old words', again.caseId],
      ['New words', again.caseId],
    ]),
  );
  expect(rows.profiles.map(({ caseId }) => caseId)).toEqual([again.caseId, again.caseId]);
  expect(await restoreBackup(store, backup, day(24).now)).toMatchObject({ ok: true, counts: { cases: { new: 0, changed: 0, same: 1 } } });
  expect(await allRows(disk)).toEqual(rows);
});

const byId = <C extends { case: { id: string } }>(files: C[]): C[] => [...files].sort((a, b) => (a.case.id < b.case.id ? -1 : 1));
