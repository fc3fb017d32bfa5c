import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { countingIds } from '../../../test/builders/a-store.ts';
import { atOnce } from '../../../test/builders/an-index.ts';
import { type StoredExample, storeExample } from '../../../test/builders/stored-example.ts';
import { openIndex } from '../../review/open-index.ts';
import { updateIndex } from '../../review/update-index.ts';
import { openStore } from '../store.ts';
import first from './001-first.example.json' with { type: 'json' };
import address from './002-address.example.json' with { type: 'json' };
import steps from './003-steps.example.json' with { type: 'json' };
import links from './004-links.example.json' with { type: 'json' };
import example from './005-derived.example.json' with { type: 'json' };

test.each([
  ['001-first', first, 1],
  ['002-address', address, 2],
  ['003-steps', steps, 3],
  ['004-links', links, 4],
  ['this schema, with an index that does not add up,', example, 5],
] as const)('the cases of a store that %s wrote are indexed when it is opened, and only once', async (_, stored, version) => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  await storeExample(engine.indexedDB, stored as StoredExample, version);
  const canary = { read: async () => ({ databaseId: 'database-1', epoch: 9 }), write: async () => {} };
  const store = openStore({ canary, newId: countingIds(), engine });
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  expect(await openIndex(store, atOnce.rest)).toEqual({ ok: true, is: 'absent' });
  const cases = stored.rows.cases.map(({ id }) => id);
  expect(await updateIndex(store, atOnce)).toEqual({ ok: true, isComplete: true, indexed: cases.length });
  const opened = await openIndex(store, atOnce.rest);
  expect(opened.ok && opened.is === 'open' && [...opened.index.casebook.caseIds()]).toEqual(cases);
  expect(await updateIndex(store, atOnce)).toEqual({ ok: true, isComplete: true, indexed: 0 });
});
