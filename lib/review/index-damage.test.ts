import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDisk, countingIds, type Disk } from '../../test/builders/a-store.ts';
import { aSharingProfile, atOnce, naiveIndex, storedImprints, wrongAfterUpdate, wrongNow } from '../../test/builders/an-index.ts';
import { type Database, databaseHandle } from '../store/database.ts';
import { derivedTables } from '../store/derived.ts';
import { checkIndex } from './check-index.ts';
import { eraseCase } from './erase-case.ts';
import { openIndex } from './open-index.ts';
import { packIndex } from './pack-index.ts';
import { recordProfile } from './record-profile.ts';
import { updateIndex } from './update-index.ts';

const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds() };

type Derived = Record<(typeof derivedTables)[number], Record<string, unknown>[]>;

/** A store with a packed casebook, a change and an erasure after it, and one case that waits. */
async function aSettledDisk(): Promise<{ disk: Disk; derived: Derived }> {
  const disk = aDisk();
  const store = disk.open();
  const ids: string[] = [];
  const read = async (number: number): Promise<void> => {
    const recorded = await recordProfile(store, aSharingProfile(`person-${number}`, number), stamp);
    if (recorded.ok) ids.push(recorded.caseId);
  };
  for (let number = 0; number < 10; number += 1) await read(number);
  await updateIndex(store, atOnce);
  const opened = await openIndex(store, atOnce.rest);
  if (!opened.ok || opened.is !== 'open') throw new Error('not open');
  await packIndex(store, opened.index);
  for (let number = 10; number < 13; number += 1) {
    await read(number);
    await updateIndex(store, atOnce);
  }
  await eraseCase(store, ids[2] ?? '');
  await updateIndex(store, atOnce);
  await read(13);
  store.close();
  const derived = await withRaw(disk, async (database) =>
    Object.fromEntries(await Promise.all(derivedTables.map(async (table) => [table, await database.table(table).toArray()] as const))),
  );
  for (const row of derived['casebook'] ?? []) if (row.bytes instanceof Blob) row.bytes = new Uint8Array(await row.bytes.arrayBuffer());
  return { disk, derived: derived as Derived };
}

async function withRaw<T>({ engine }: Disk, work: (database: Database) => Promise<T>): Promise<T> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const done = await work(database);
  database.close();
  return done;
}

async function put(disk: Disk, derived: Derived): Promise<void> {
  await withRaw(disk, async (database) => {
    for (const table of derivedTables) {
      await database.table(table).clear();
      await database.table(table).bulkPut(derived[table].map(asStored));
    }
  });
}

/** Bytes are damaged as bytes and stored as what they are stored as. */
const asStored = (row: Record<string, unknown>): Record<string, unknown> =>
  row['bytes'] instanceof Uint8Array ? { ...row, bytes: new Blob([row['bytes'] as Uint8Array<ArrayBuffer>]) } : row;

type Damage = { table: keyof Derived; row: number; way: 'remove' | 'flip' | 'cut' | 'field' | 'foreign' | 'swap'; at: number };

const tables = fc.oneof(
  { weight: 3, arbitrary: fc.constant('imprints' as const) },
  { weight: 5, arbitrary: fc.constant('casebook' as const) },
  { weight: 2, arbitrary: fc.constant('log' as const) },
  { weight: 1, arbitrary: fc.constant('marks' as const) },
);
const damages = fc.record({
  table: tables,
  row: fc.nat(999),
  way: fc.constantFrom('remove', 'flip', 'cut', 'field', 'foreign', 'swap'),
  at: fc.nat(),
});

/** The derived rows with one thing damaged; undefined when this damage has no place there. */
function damaged(derived: Derived, { table, row: drawn, way, at }: Damage): Derived | undefined {
  const copy = structuredClone(derived);
  const rows = copy[table];
  const row = rows[drawn % rows.length];
  if (row === undefined) return undefined;
  if (way === 'remove') {
    // A mark that is gone is a change that nobody told of; only the check finds that.
    if (table === 'marks') return undefined;
    copy[table] = rows.filter((each) => each !== row);
    return copy;
  }
  const arrays = [row['bytes'], ...valuesIn(row['imprint'])].filter(
    (each): each is Uint8Array => ArrayBuffer.isView(each) && each.byteLength > 0,
  );
  if (way === 'flip') {
    const array = arrays[at % arrays.length];
    if (array === undefined) return undefined;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8));
    return copy;
  }
  if (way === 'cut') {
    if (!(row['bytes'] instanceof Uint8Array)) return undefined;
    row['bytes'] = row['bytes'].slice(0, at % row['bytes'].length);
    return copy;
  }
  if (way === 'swap') {
    const other = rows.find((each) => each !== row && each['bytes'] !== undefined && row['bytes'] !== undefined);
    const same = rows.find((each) => each !== row && each['imprint'] !== undefined && row['imprint'] !== undefined);
    if (other !== undefined) [row['bytes'], other['bytes']] = [other['bytes'], row['bytes']];
    else if (same !== undefined) [row['imprint'], same['imprint']] = [same['imprint'], row['imprint']];
    else return undefined;
    return copy;
  }
  // The key says where the row lies; another key is a row that is gone.
  const fields = Object.keys(row).filter(
    (field) => !['key', 'id', 'caseId', 'seq'].includes(field) || (field === 'seq' && table === 'casebook'),
  );
  const field = way === 'foreign' ? 'version' : fields[at % fields.length];
  if (field === undefined || !(field in row)) return undefined;
  const before = row[field];
  row[field] = typeof before === 'number' ? before + 1 + (at % 7) : typeof before === 'string' ? `${before}x` : at % 2 === 0 ? [] : null;
  return JSON.stringify(before) === JSON.stringify(row[field]) ? undefined : copy;
}

const valuesIn = (imprint: unknown): unknown[] => {
  const { values, texts = [] } = (imprint ?? {}) as { values?: unknown; texts?: { sketch: unknown }[] };
  return [values, ...texts.map(({ sketch }) => sketch)];
};

test('600 damages to the packed casebook, the imprints and what tells of them: no answer is wrong, and all of it is mended', async () => {
  const { disk, derived } = await aSettledDisk();
  const expected = await naiveIndex(disk);
  const wrong: string[] = [];
  const tally: Record<string, number> = {};
  let count = 0;
  for (const damage of fc.sample(damages, { numRuns: 2_000, seed: 20_261_124 })) {
    if (count === 600) break;
    const hurt = damaged(derived, damage as Damage);
    if (hurt === undefined) continue;
    count += 1;
    const key = `${damage.table} ${damage.way}`;
    tally[key] = (tally[key] ?? 0) + 1;
    await put(disk, hurt);
    const store = disk.open();
    const atFirst = await wrongNow(disk, store);
    const atLast = await wrongAfterUpdate(disk, store);
    wrong.push(...[...atFirst.map((each) => `at first ${each}`), ...atLast].map((each) => `${key} ${damage.row} ${damage.at}: ${each}`));
    const checked = await checkIndex(store, atOnce);
    if (!checked.ok || !checked.isComplete) wrong.push(`${key}: not checked`);
    if (JSON.stringify([...(await storedImprints(disk))]) !== JSON.stringify([...expected])) wrong.push(`${key}: not mended`);
    store.close();
  }
  process.stdout.write(`index damages: ${count}, ${JSON.stringify(tally)}, wrong ${wrong.length}\n`);
  expect(wrong).toEqual([]);
  expect(count).toBe(600);
}, 600_000);

test('the check says what it mended, and a second one finds nothing', async () => {
  const { disk } = await aSettledDisk();
  const store = disk.open();
  await updateIndex(store, atOnce);
  const [missing = '', outdated = '', damagedId = ''] = [...(await storedImprints(disk)).keys()];
  await withRaw(disk, async (database) => {
    await database.imprints.delete(missing);
    const [one, other] = await database.imprints.bulkGet([outdated, damagedId]);
    if (one === undefined || other === undefined) throw new Error('not there');
    const names = ['Somebody Else'];
    const { imprintRow } = await import('../store/imprint-row.ts');
    await database.imprints.put(imprintRow({ ...one.imprint, names }));
    await database.imprints.put({ ...other, sum: other.sum + 1 });
    await database.imprints.put(imprintRow({ ...other.imprint, caseId: 'nobody' }));
    const parts = await database.casebook.where('key').startsWith('packed/').toArray();
    await database.casebook.put({ ...parts[0], bytes: new Blob(['abc']) } as never);
  });
  const nothing = { missing: 0, leftOver: 0, outdated: 0, damaged: 0, packed: 0 };
  expect(await checkIndex(store, { ...atOnce, chunk: 4 })).toEqual({
    ok: true,
    isComplete: true,
    compared: 13,
    mended: { missing: 1, leftOver: 1, outdated: 1, damaged: 1, packed: 1 },
  });
  expect(await storedImprints(disk)).toEqual(await naiveIndex(disk));
  expect(await wrongNow(disk, store)).toEqual([]);
  expect(await checkIndex(store, atOnce)).toEqual({ ok: true, isComplete: true, compared: 13, mended: nothing });
});

test('a check that is stopped goes on where it was, and counts nothing twice', async () => {
  const { disk } = await aSettledDisk();
  const store = disk.open();
  await updateIndex(store, atOnce);
  await withRaw(disk, (database) => database.imprints.toCollection().modify({ sum: 0 }));
  for (const stopAfter of [1, 2]) {
    const stopping = new AbortController();
    let rests = 0;
    const rest = async (): Promise<void> => {
      if (++rests > stopAfter) stopping.abort();
    };
    const stopped = await checkIndex(store, { chunk: 3, restEvery: 1_000, rest, signal: stopping.signal });
    expect(stopped).toMatchObject({ ok: true, isComplete: false });
  }
  const done = await checkIndex(store, { ...atOnce, chunk: 3 });
  expect(done).toMatchObject({ ok: true, isComplete: true, compared: 13, mended: { damaged: 13 } });
  expect(await storedImprints(disk)).toEqual(await naiveIndex(disk));
});
