import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { type LoadedCase, loadCase } from './case-file.ts';
import { type Database, databaseHandle } from './database.ts';
import { loadCases } from './list-cases.ts';

const at = '2026-11-02T09:00:00.000Z';
const idOf = (index: number): string => `case-${String(index).padStart(4, '0')}`;

/** Cases with two notes each, out of order; the row of every fiftieth case and one note of every thirtieth cannot be read. */
async function aStoreOf(count: number): Promise<Database> {
  const database = databaseHandle('cases', { indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  const indexes = Array.from({ length: count }, (_, index) => index);
  const record = (index: number) => ({
    ...{ id: idOf(index), title: `Case ${index}`, status: 'open', statusReason: '', tags: [], accounts: [] },
    ...{ createdAt: at, updatedAt: index % 50 === 7 ? 'never' : at },
  });
  const note = (index: number, name: string, createdAt: string) => ({
    ...{ id: `${name}-${index}`, caseId: idOf(index), createdAt, updatedAt: at },
    text: name === 'a' && index % 30 === 3 ? '' : `Note ${name} of ${index}`,
  });
  await database.table('cases').bulkPut(indexes.map(record));
  await database
    .table('notes')
    .bulkPut(indexes.flatMap((index) => [note(index, 'a', '2026-11-02T10:00:00.000Z'), note(index, 'b', '2026-11-02T09:00:00.000Z')]));
  return database;
}

const all = Array.from({ length: 300 }, (_, index) => idOf(index));

test.each<[string, string[]]>([
  ['a few', all.slice(3, 9)],
  ['many that stand close to each other, turned around', all.slice(40, 190).toReversed()],
  ['many that stand far from each other', all.filter((_, index) => index % 7 === 3)],
  ['some that are gone', [...all.slice(0, 60), 'case-0010-gone', 'nobody']],
  ['none', []],
])('%s are loaded as each one is alone, in the order of their ids', async (_, ids) => {
  const database = await aStoreOf(all.length);
  const alone = await Promise.all(ids.map((id) => loadCase(database, id)));
  const found = alone.filter((each): each is LoadedCase => each !== undefined);
  const broken = ids.filter((id) => Number(id.slice(5)) % 50 === 7).length;
  expect(await loadCases(database, ids)).toEqual({
    files: found.map(({ file }) => file),
    unreadable: found.reduce((sum, { unreadable }) => sum + unreadable.length, broken),
  });
  if (ids.length > 10) expect(found.length).toBeLessThan(ids.length);
});
