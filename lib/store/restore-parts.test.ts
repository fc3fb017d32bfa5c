import { afterAll, afterEach, expect, test } from 'vitest';
import { backupOf, casesIn, linesOfBackup } from '../../test/builders/a-backup.ts';
import { aDisk, allRows, countingIds, type Disk } from '../../test/builders/a-store.ts';
import { manyCases } from '../../test/builders/many-cases.ts';
import { backupText } from '../../test/builders/random-cases.ts';
import { type Fault, faults, injectFaults } from '../../test/builders/storage-faults.ts';
import { joinCases } from '../review/join-cases.ts';
import { previewRestore, type RestoreProgress, restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

// More cases than are restored in one transaction: the parts of a large file, and every way in which the work on it can end.

const now = '2026-11-22T10:00:00.000Z';
const count = 1_100;
const part = 250;
const text = linesOfBackup(manyCases(count));
const all = { ok: true, counts: { cases: { new: count, changed: 0, same: 0 }, rows: { added: 3 * count } } };
const none = { cases: { new: 0, changed: 0, same: count }, rows: { added: 0, replaced: 0, same: 3 * count, kept: 0 } };

/** The cases that are on the disk; throws when one of them is there by halves. */
async function wholeCases(disk: Disk): Promise<number> {
  const { cases, profiles, notes, history } = await allRows(disk);
  const ids = cases.map(({ id }) => id).sort();
  for (const rows of [profiles, notes, history]) expect(rows.map(({ caseId }) => caseId).sort()).toEqual(ids);
  return cases.length;
}

/** Work on a large file that is ended at a rest: `at` counts the rests from 1. */
function until(at: number, end: (controller: AbortController) => Promise<void> | void) {
  const controller = new AbortController();
  let rests = 0;
  return {
    signal: controller.signal,
    async rest() {
      rests += 1;
      if (rests === at) await end(controller);
    },
  };
}
/** Rests while a file of `count` cases is looked at, before the first case is put in. */
const looking = Math.ceil(count / part) - 1;

test('a large backup comes in parts, with numbers on the way: what it would bring is said before, and a second time brings nothing', async () => {
  const disk = aDisk();
  const store = disk.open();
  const told: RestoreProgress[] = [];
  const pace = { rest: async () => {}, onProgress: (progress: RestoreProgress) => told.push(progress) };
  const preview = await previewRestore(store, new Blob([text]), now);
  expect(preview).toMatchObject(all);
  // Version 1, in one text.
  expect(await previewRestore(store, backupText(manyCases(count)), now)).toEqual(preview);
  expect(await wholeCases(disk)).toBe(0);
  expect(await restoreBackup(store, new Blob([text]), now, pace)).toEqual(preview);
  const steps = [250, 500, 750, 1_000].map((done) => ({ done, of: count }));
  expect(told).toEqual([...steps.map((step) => ({ is: 'checking', ...step })), ...steps.map((step) => ({ is: 'restoring', ...step }))]);
  expect(await wholeCases(disk)).toBe(count);

  const before = await allRows(disk);
  expect(await restoreBackup(store, text, now)).toMatchObject({ ok: true, counts: none });
  expect(await allRows(disk)).toEqual(before);
  expect(casesIn(await backupOf(store))).toEqual(manyCases(count));
});

test('stopped while it is looked at, nothing has changed; stopped later, whole cases are there, what is left is said, and the same file brings it', async () => {
  const disk = aDisk();
  const store = disk.open();
  const stop = (controller: AbortController): void => controller.abort();
  expect(await previewRestore(store, text, now, until(1, stop))).toMatchObject({ ok: true, left: count - part });
  expect(await restoreBackup(store, text, now, until(looking, stop))).toMatchObject({
    ok: true,
    left: count,
    counts: { cases: { new: 0 } },
  });
  expect(await wholeCases(disk)).toBe(0);
  expect(await restoreBackup(store, text, now, until(looking + 2, stop))).toMatchObject({
    ok: true,
    left: count - 2 * part,
    counts: { cases: { new: 2 * part } },
  });
  expect(await wholeCases(disk)).toBe(2 * part);
  const rest = await restoreBackup(store, text, now);
  expect(rest).toMatchObject({ ok: true, counts: { cases: { new: count - 2 * part, changed: 0, same: 2 * part } } });
  expect(rest).not.toHaveProperty('left');
  expect(await wholeCases(disk)).toBe(count);
});

test('a window that goes in the middle leaves whole cases, and the next one goes on with the same file', async () => {
  const disk = aDisk();
  const never = new Promise<void>(() => {});
  await new Promise<void>((gone) => {
    const store = disk.open();
    const end = (): Promise<void> => {
      store.close();
      gone();
      return never;
    };
    void restoreBackup(store, text, now, until(looking + 3, end));
  });
  expect(await wholeCases(disk)).toBe(3 * part);
  const store = disk.open();
  expect(await store.verify()).toEqual({ ok: true, value: 'ready' });
  expect(await restoreBackup(store, text, now)).toMatchObject({ counts: { cases: { new: count - 3 * part, same: 3 * part } } });
  expect(await wholeCases(disk)).toBe(count);
});

test('a last line that is damaged changes nothing, however many good ones come before it', async () => {
  const disk = aDisk();
  for (const damaged of [text.replace('person 1099.', 'person 1098.'), text.slice(0, -40)])
    expect(await restoreBackup(disk.open(), damaged, now)).toMatchObject({
      ok: false,
      message: expect.stringContaining('nothing was changed'),
    });
  expect(await wholeCases(disk)).toBe(0);
});

test('a file that becomes another one while it is restored: what was restored is said, and is whole', async () => {
  const disk = aDisk();
  let opened = 0;
  const file = new Blob([text]);
  const other = new Blob([text.replace('person 600.', 'person 601.').replace('"note-600"', '"note-1"')]);
  const changing = Object.assign(new Blob([text]), { stream: () => (++opened === 1 ? file : other).stream() });
  expect(await restoreBackup(disk.open(), changing, now)).toEqual({
    ok: false,
    message: 'The first 500 of 1100 cases are restored, the others not. The file was changed meanwhile.',
  });
  expect(await wholeCases(disk)).toBe(500);
});

const injected = injectFaults();
afterEach(() => injected.plan(undefined));
afterAll(() => injected.stop());

test('a disk that is full in the middle: what was restored is said, and is whole', async () => {
  const disk = aDisk();
  const store = disk.open();
  const full = faults.find(({ name, point }) => name === 'QuotaExceededError' && point === 'request') as Fault;
  const fill = (): void => injected.plan({ fault: full, nth: 700, times: 1_000_000 });
  const restored = await restoreBackup(store, text, now, until(looking + 1, fill));
  injected.plan(undefined);
  expect(restored).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^The first (250|500|750) of 1100 cases are restored, the others not\. The disk .+ full/),
  });
  expect(await wholeCases(disk)).toBe(Number((restored as { message: string }).message.match(/\d+/)?.[0]));
});

test('a backup that is written while cases are joined and come to be is one of a moment: it is read again, with every source once', async () => {
  const disk = aDisk();
  const store = disk.open();
  await restoreBackup(store, linesOfBackup(manyCases(500)), now);
  const stamp = { now: '2026-11-22T11:00:00.000Z', newId: countingIds('new') };
  // Into a page that is written already, from one that is not; and the other way round.
  const join = async () => {
    await joinCases(store, { from: 'case-000450', into: 'case-000001' }, stamp);
    await joinCases(store, { from: 'case-000002', into: 'case-000451' }, stamp);
    await restoreBackup(store, linesOfBackup(manyCases(501).slice(500)), now);
  };
  const written = await writeBackup(store, { now, appVersion: '0.1.0' }, until(1, join));
  if (written.ok !== true) throw new Error('it was not written');
  expect(written.cases).toBe(499);
  const other = aDisk();
  expect(await restoreBackup(other.open(), written.file, now)).toMatchObject({ ok: true, counts: { cases: { new: 499 } } });
  const [here, there] = [await allRows(disk), await allRows(other)];
  expect(there).toEqual(here);
});

test('a backup that is stopped is no file', async () => {
  const disk = aDisk();
  await restoreBackup(disk.open(), linesOfBackup(manyCases(500)), now);
  const told: { done: number; of: number }[] = [];
  const pace = {
    ...until(2, (controller) => controller.abort()),
    onProgress: (progress: { done: number; of: number }) => told.push(progress),
  };
  expect(await writeBackup(disk.open(), { now, appVersion: '0.1.0' }, pace)).toEqual({ ok: 'stopped' });
  expect(told).toEqual([
    { done: 200, of: 500 },
    { done: 400, of: 500 },
  ]);
});
