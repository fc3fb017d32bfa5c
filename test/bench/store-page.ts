import { addNote } from '../../lib/review/note-case.ts';
import { openIndex } from '../../lib/review/open-index.ts';
import { packIndex } from '../../lib/review/pack-index.ts';
import { updateIndex } from '../../lib/review/update-index.ts';
import { databaseHandle, rowTables } from '../../lib/store/database.ts';
import { openStore } from '../../lib/store/store.ts';
import { aCandidate } from './a-candidate.ts';

// Runs in a page of the extension, under its policy, on the browser's own IndexedDB.

const noCanary = { read: async () => undefined, write: async () => {} };
const storeNamed = (name: string) => openStore({ canary: noCanary, newId: () => crypto.randomUUID(), name });
const rest = (): Promise<void> => new Promise((done) => setTimeout(done));
const chunk = 1_000;
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const must = <T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<T, { ok: true }>;
};

const bench = {
  /** Rows of `count` candidates into a store, and the index of them: milliseconds of each. */
  async fill(name: string, count: number) {
    const store = storeNamed(name);
    const rows = await timed(async () => {
      for (let start = 0; start < count; start += chunk) await bench.ours(name, start, Math.min(chunk, count - start), store);
    });
    const index = await timed(async () => must(await updateIndex(store, { chunk: 1_000, restEvery: 20, rest })));
    const opened = must(await openIndex(store, rest));
    if (opened.is !== 'open' || opened.index.casebook.size !== count) throw new Error('the index is not whole');
    const pack = await timed(async () => must(await packIndex(store, opened.index)));
    const packed = opened.index.casebook.pack();
    const bytes = Object.values(packed.buffers).reduce((sum, each) => sum + each.byteLength, 0);
    store.close();
    return { rows, index, pack, bytes };
  },
  /** Milliseconds until a new connection has a casebook that answers. */
  async open(name: string) {
    const store = storeNamed(name);
    let size = 0;
    const ms = await timed(async () => {
      const opened = must(await openIndex(store, rest));
      if (opened.is !== 'open') throw new Error('there is no index');
      size = opened.index.casebook.size;
    });
    store.close();
    return { ms, size };
  },
  /** The same by reading every profile. */
  async toArray(name: string) {
    const database = databaseHandle(name);
    let size = 0;
    const ms = await timed(async () => {
      await database.open();
      size = (await database.profiles.toArray()).length;
    });
    database.close();
    return { ms, size };
  },
  /** Candidates through the store, with the marks for the index. */
  async ours(name: string, from: number, count: number, given?: ReturnType<typeof storeNamed>) {
    const store = given ?? storeNamed(name);
    await putOurs(store, candidates(from, count));
    if (given === undefined) store.close();
  },
  /** Milliseconds of each chunk of `count` candidates on its way into three databases, which take their chunks in turn. */
  async imports(count: number) {
    const store = storeNamed('import-ours');
    const bulk = databaseHandle('import-bulk');
    // The same tables and indexes.
    const raw = databaseHandle('import-raw');
    await Promise.all([bulk.open(), raw.open()]);
    const ways = {
      ours: (rows: Rows) => putOurs(store, rows),
      bulk: (rows: Rows) =>
        bulk.transaction('rw', rowTables(bulk), async () => {
          await bulk.cases.bulkPut(rows.cases);
          await bulk.profiles.bulkPut(rows.profiles);
        }),
      raw: async (rows: Rows) => {
        const transaction = raw.backendDB().transaction(['cases', 'profiles'], 'readwrite', { durability: 'strict' });
        for (const each of rows.cases) transaction.objectStore('cases').put(each);
        for (const each of rows.profiles) transaction.objectStore('profiles').put(each);
        await new Promise((done, failed) => {
          transaction.oncomplete = done;
          transaction.onerror = transaction.onabort = failed;
        });
      },
    };
    const names = Object.keys(ways) as (keyof typeof ways)[];
    const times = { ours: [] as number[], bulk: [] as number[], raw: [] as number[] };
    for (let start = 0; start < count; start += chunk) {
      const rows = candidates(start, chunk);
      for (let turn = 0; turn < names.length; turn += 1) {
        const way = names[(start / chunk + turn) % names.length] as keyof typeof ways;
        times[way].push(await timed(() => ways[way](rows)));
      }
    }
    store.close();
    for (const database of [databaseHandle('import-ours'), bulk, raw]) await database.delete();
    return times;
  },
  /** Milliseconds until a note is confirmed, and until a relaxed put of the same row alone is; the answers in turn. */
  async notes(name: string, count: number) {
    const store = storeNamed(name);
    const relaxed = databaseHandle(`${name}-relaxed`);
    await relaxed.open();
    const raw = relaxed.backendDB();
    const times = { note: [] as number[], relaxed: [] as number[] };
    const { cases } = candidates(0, 1);
    const caseId = cases[0]?.id ?? '';
    for (let round = 0; round < count; round += 1) {
      const now = new Date().toISOString();
      const note = await timed(async () =>
        must(await addNote(store, caseId, `Words of round ${round}`, { now, newId: () => crypto.randomUUID() })),
      );
      const row = { id: `note-${round}`, caseId, text: `Words of round ${round}`, createdAt: now, updatedAt: now };
      const put = await timed(async () => {
        const transaction = raw.transaction(['notes'], 'readwrite', { durability: 'relaxed' });
        transaction.objectStore('notes').put(row);
        await new Promise((done) => {
          transaction.oncomplete = done;
        });
      });
      if (round < 5) continue;
      times.note.push(note);
      times.relaxed.push(put);
    }
    store.close();
    await relaxed.delete();
    return times;
  },
  /** Keeps the casebook, so that the memory of the page is that of a page that has one. */
  async hold(name: string) {
    const store = storeNamed(name);
    const opened = must(await openIndex(store, rest));
    held = opened.is === 'open' ? opened.index : undefined;
    return held !== undefined;
  },
};
let held: unknown;
(globalThis as unknown as { storeBench: typeof bench }).storeBench = bench;
export type StoreBench = typeof bench;

type Rows = ReturnType<typeof candidates>;

async function putOurs(store: ReturnType<typeof storeNamed>, { cases, profiles }: Rows): Promise<void> {
  must(
    await store.write(async (database) => {
      await database.cases.bulkPut(cases);
      await database.profiles.bulkPut(profiles);
    }),
  );
}

function candidates(from: number, count: number) {
  const made = Array.from({ length: count }, (_, index) => aCandidate(from + index));
  return { cases: made.map((each) => each.owner), profiles: made.map((each) => each.profile) };
}
