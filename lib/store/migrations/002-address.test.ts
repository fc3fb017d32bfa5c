import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { countingIds } from '../../../test/builders/a-store.ts';
import { storeExample } from '../../../test/builders/stored-example.ts';
import { loadCase } from '../case-file.ts';
import { isKnownAddress } from '../known-address.ts';
import { openStore } from '../store.ts';
import first from './001-first.example.json' with { type: 'json' };
import example from './002-address.example.json' with { type: 'json' };

test.each([
  ['the first schema', first, 1],
  ['this schema', example, 2],
] as const)('a store that %s wrote opens whole, and its pages are known by their addresses', async (_, stored, version) => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  await storeExample(engine.indexedDB, stored, version);
  const canary = { read: async () => ({ databaseId: 'database-1', epoch: 9 }), write: async () => {} };
  const store = openStore({ canary, newId: countingIds(), engine });
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  const loaded = await store.read((database) => loadCase(database, 'case-1'));
  expect(loaded.ok && loaded.value?.unreadable).toEqual([]);
  expect(loaded.ok && loaded.value?.file.profiles).toHaveLength(stored.rows.profiles.length);
  const url = stored.rows.profiles.map((profile) => ('url' in profile ? profile.url : undefined)).find((each) => each !== undefined);
  expect(await isKnownAddress(`${url}#top`, engine.indexedDB)).toBe(true);
});
