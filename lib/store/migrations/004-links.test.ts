import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { countingIds } from '../../../test/builders/a-store.ts';
import { storeExample } from '../../../test/builders/stored-example.ts';
import { loadCase } from '../case-file.ts';
import { openStore } from '../store.ts';
import earlier from './003-steps.example.json' with { type: 'json' };
import example from './004-links.example.json' with { type: 'json' };

test.each([
  ['the schema before it', earlier, 3, [], []],
  ['this schema', example, 4, example.rows.linkOpinions, example.rows.reminders],
] as const)(
  'a store that %s wrote opens whole, with what was said of links and the reminders',
  async (_, stored, version, linkOpinions, reminders) => {
    const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
    await storeExample(engine.indexedDB, stored, version);
    const canary = { read: async () => ({ databaseId: 'database-1', epoch: 9 }), write: async () => {} };
    const store = openStore({ canary, newId: countingIds(), engine });
    expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
    const loaded = await store.read((database) => loadCase(database, 'case-1'));
    expect(loaded.ok && loaded.value?.unreadable).toEqual([]);
    expect(loaded.ok && loaded.value?.file).toMatchObject({ linkOpinions, reminders });
  },
);
