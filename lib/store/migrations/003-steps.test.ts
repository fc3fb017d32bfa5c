import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { countingIds } from '../../../test/builders/a-store.ts';
import { storeExample } from '../../../test/builders/stored-example.ts';
import { loadCase } from '../case-file.ts';
import { openStore } from '../store.ts';
import earlier from './002-address.example.json' with { type: 'json' };
import example from './003-steps.example.json' with { type: 'json' };

test.each([
  ['the schema before it', earlier, 2, []],
  ['this schema', example, 3, example.rows.steps],
] as const)('a store that %s wrote opens whole, with the steps that were recorded', async (_, stored, version, steps) => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  await storeExample(engine.indexedDB, stored, version);
  const canary = { read: async () => ({ databaseId: 'database-1', epoch: 9 }), write: async () => {} };
  const store = openStore({ canary, newId: countingIds(), engine });
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  const loaded = await store.read((database) => loadCase(database, 'case-1'));
  expect(loaded.ok && loaded.value?.unreadable).toEqual([]);
  expect(loaded.ok && loaded.value?.file.steps).toEqual(steps);
});
