import type { Policy } from '../core/model/policy.ts';
import { type BackupEnd, type BackupHead, backupVersion, lineSum, sumWith } from './backup-format.ts';
import { caseKeys, loadCases } from './list-cases.ts';
import type { Pace } from './pace.ts';
import type { Store } from './store.ts';
import type { StoreResult } from './store-failure.ts';

/** A backup as a file, with its name; `unreadable` counts rows that are stored and cannot be read any more. */
export type WrittenBackup =
  | { ok: true; name: string; file: Blob; cases: number; unreadable: number }
  | { ok: false; message: string }
  /** It was stopped before all cases were in it; there is no file then. */
  | { ok: 'stopped' };

/** Cases read at a time, so that a large store never stands in memory. */
const pageSize = 200;

/** Some cases as lines, with the sum of each; `changed` is when each of the cases had been changed last. */
type Page = { changed: ReadonlyMap<string, string>; lines: Blob; sums: number[]; unreadable: number };

/** The whole store as one file, a line for each case; with the organisation's policy, which is kept elsewhere, where one is given. */
export async function writeBackup(
  store: Store,
  stamp: { now: string; appVersion: string; policy?: Policy },
  pace?: Pace,
): Promise<WrittenBackup> {
  const pages = await writtenPages(store, pace);
  if (!pages.ok) return { ok: false, message: pages.message };
  if (pages.value === 'stopped') return { ok: 'stopped' };
  const sums = pages.value.flatMap((page) => page.sums);
  const head: BackupHead = {
    format: 'second-look-backup',
    version: backupVersion,
    writtenAt: stamp.now,
    appVersion: stamp.appVersion,
    cases: sums.length,
    ...(stamp.policy === undefined ? {} : { policy: stamp.policy }),
  };
  const first = JSON.stringify(head);
  const end: BackupEnd = { end: 'second-look-backup', sum: sums.reduce(sumWith, lineSum(first)) };
  return {
    ok: true,
    name: `second-look-backup-${stamp.now.slice(0, 10)}.jsonl`,
    file: new Blob([`${first}\n`, ...pages.value.map(({ lines }) => lines), `${JSON.stringify(end)}\n`], { type: 'application/jsonl' }),
    cases: sums.length,
    unreadable: pages.value.reduce((sum, page) => sum + page.unreadable, 0),
  };
}

/**
 * All cases as of one moment. Somebody may go on working while many are written, and a source that went from one case to another would
 * stand in both, or in neither: so what was changed meanwhile is written again, until nothing was.
 */
async function writtenPages(store: Store, pace: Pace | undefined): Promise<StoreResult<Page[] | 'stopped'>> {
  let pages: Page[] = [];
  for (;;) {
    const keys = await store.read(caseKeys);
    if (!keys.ok) return keys;
    const now = new Map(keys.value.map(({ id, updatedAt }) => [id, updatedAt]));
    const same = pages.filter(({ changed }) => [...changed].every(([id, at]) => now.get(id) === at));
    const written = new Set(same.flatMap(({ changed }) => [...changed.keys()]));
    if (same.length === pages.length && written.size === now.size) return { ok: true, value: pages };
    pages = same;
    // By their ids, since cases that stand close to each other are read at once.
    const ids = [...now.keys()].filter((id) => !written.has(id)).sort();
    for (let start = 0; start < ids.length; start += pageSize) {
      const page = await store.read(async (database) => loadCases(database, ids.slice(start, start + pageSize)));
      if (!page.ok) return page;
      pages.push(pageOf(page.value, ids.slice(start, start + pageSize), now));
      pace?.onProgress?.({ done: written.size + Math.min(start + pageSize, ids.length), of: now.size });
      await pace?.rest();
      if (pace?.signal?.aborted === true) return { ok: true, value: 'stopped' };
    }
  }
}

function pageOf(
  { files, unreadable }: Awaited<ReturnType<typeof loadCases>>,
  ids: readonly string[],
  keys: ReadonlyMap<string, string>,
): Page {
  const loaded = new Map(files.map((file) => [file.case.id, file.case.updatedAt]));
  const lines = files.map((file) => JSON.stringify(file));
  return {
    // One that cannot be read, or went meanwhile, is as it was when the keys were read.
    changed: new Map(ids.map((id) => [id, loaded.get(id) ?? keys.get(id) ?? ''])),
    lines: new Blob(lines.map((line) => `${line}\n`)),
    sums: lines.map(lineSum),
    unreadable,
  };
}
