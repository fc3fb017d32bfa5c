import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, allRows, countingIds } from '../../test/builders/a-store.ts';
import { tableNames } from '../store/rows.ts';
import { eraseCases } from './erase-case.ts';
import { eraseEverything } from './erase-everything.ts';
import { addNote, saveDraft } from './note-case.ts';
import { recordProfile } from './record-profile.ts';

async function threeCases() {
  const disk = aDisk();
  const store = disk.open();
  const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds() };
  const ids: string[] = [];
  for (const subject of ['zebra', 'heron', 'otter']) {
    const recorded = await recordProfile(store, aRawProfile({ subject }), stamp);
    if (!recorded.ok) throw new Error(recorded.message);
    await addNote(store, recorded.caseId, 'A note', stamp);
    await saveDraft(store, recorded.caseId, 'A draft', stamp);
    ids.push(recorded.caseId);
  }
  return { disk, store, ids };
}

test('several cases go together, and the others stay whole', async () => {
  const { disk, store, ids } = await threeCases();
  const before = await allRows(disk);
  expect(await eraseCases(store, ids.slice(0, 2))).toEqual({ ok: true });
  const after = await allRows(disk);
  const kept = ids[2];
  for (const table of tableNames) {
    const rows = before[table] as { id?: string; caseId?: string }[];
    expect(after[table], table).toEqual(rows.filter((row) => (table === 'cases' ? row.id : row.caseId) === kept));
  }
});

test('erasing everything leaves no row, and the store is not taken for a lost one', async () => {
  const { disk, store } = await threeCases();
  expect(await eraseEverything(store)).toEqual({ ok: true });
  const after = await allRows(disk);
  for (const table of tableNames) expect(after[table], table).toEqual([]);
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
});
