import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { countingIds } from '../../../test/builders/a-store.ts';
import { storeExample } from '../../../test/builders/stored-example.ts';
import { loadCase } from '../case-file.ts';
import { openStore } from '../store.ts';
import example from './001-first.example.json' with { type: 'json' };
import { migrations } from './all.ts';

test('migrations are numbered from one without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

test('every migration has a stored example that its own test opens', () => {
  const files = readdirSync('lib/store/migrations');
  for (const { number, name } of migrations) {
    const stem = `${String(number).padStart(3, '0')}-${name}`;
    expect(files).toEqual(expect.arrayContaining([`${stem}.ts`, `${stem}.test.ts`, `${stem}.example.json`]));
    expect(readFileSync(`lib/store/migrations/${stem}.test.ts`, 'utf8')).toContain(`./${stem}.example.json`);
  }
});

test('a store that the first schema wrote opens, and everything in it can be read', async () => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  await storeExample(engine.indexedDB, example, 1);
  const canary = { read: async () => ({ databaseId: 'database-1', epoch: 9 }), write: async () => {} };
  const store = openStore({ canary, newId: countingIds(), engine });
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  const loaded = await store.read((database) => loadCase(database, 'case-1'));
  expect(loaded.ok && loaded.value?.unreadable).toEqual([]);
  const { cases, profiles, notes, drafts, opinions, corrections, answers, history } = example.rows;
  expect(loaded.ok && loaded.value?.file).toEqual({
    case: cases[0],
    profiles: profiles.map(({ caseId: _, ...profile }) => profile),
    ...{ notes, draft: drafts[0], opinions, corrections, answers, steps: [], linkOpinions: [], reminders: [], history },
  });
});
