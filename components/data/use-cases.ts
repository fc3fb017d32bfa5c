import { useEffect, useState } from 'react';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { type CaseKey, caseKeys, loadCases } from '../../lib/store/list-cases.ts';
import { useStore } from './app-store.ts';
import { type Live, useLive } from './live.ts';

/** Rows of the cases that are loaded by now, the one changed last first. */
export type CaseRows<Row> = {
  rows: Row[];
  /** All cases there are, loaded or not. */
  total: number;
  isComplete: boolean;
  /** Cases whose stored row cannot be read; they are not among the rows. */
  unreadable: number;
};

/** Cases opened first: they are on the screen while the others load. */
const firstPage = 50;
/** Cases opened at a time after that: few times for thousands of cases, and no time in which the page would not answer. */
const nextPage = 500;

type Known<Row> = ReadonlyMap<string, { updatedAt: string; row: Row | undefined }>;

/**
 * A row for every case, made by `toRow` once per change of a case and kept for as long as the view lives; a change of one
 * case opens that case and no other.
 *
 * @param toRow must stay the same function from one render to the next
 */
export function useCases<Row>(toRow: (file: CaseFile) => Row): Live<CaseRows<Row>> {
  const store = useStore();
  const keys = useLive('case-keys', caseKeys);
  const [known, setKnown] = useState<Known<Row>>(new Map());
  const [message, setMessage] = useState<string>();
  const listed = keys.state === 'ready' ? keys.value : undefined;

  useEffect(() => {
    const page = nextToOpen(listed ?? [], known);
    if (page.length === 0) return;
    let isGone = false;
    const ids = page.map(({ id }) => id);
    store
      .read((database) => loadCases(database, ids))
      .then(
        (loaded) => {
          if (isGone) return;
          setMessage(loaded.ok ? undefined : loaded.message);
          if (loaded.ok) setKnown(withPage(known, page, loaded.value.files, toRow));
        },
        () => isGone || setMessage('The list of cases could not be read. Reload this page; if it stays so, save a backup.'),
      );
    return () => {
      isGone = true;
    };
  }, [store, listed, known, toRow]);

  if (keys.state !== 'ready') return keys;
  if (message !== undefined) return { state: 'failed', message };
  const shown = keys.value.flatMap(({ id }) => known.get(id) ?? []);
  const rows = shown.flatMap(({ row }) => (row === undefined ? [] : [row]));
  if (rows.length === 0 && shown.length < keys.value.length) return { state: 'loading' };
  return {
    state: 'ready',
    value: { rows, total: keys.value.length, isComplete: shown.length === keys.value.length, unreadable: shown.length - rows.length },
  };
}

/** The newest cases first, then the others by their ids: what stands close to each other in the store is read at once. */
function nextToOpen<Row>(listed: readonly CaseKey[], known: Known<Row>): CaseKey[] {
  const unknown = listed.filter((key) => !isKnown(known, key));
  if (known.size === 0 || unknown.length <= firstPage) return unknown.slice(0, firstPage);
  const inOrder = listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const start = inOrder.findIndex((key) => !isKnown(known, key));
  return inOrder.slice(start, start + nextPage).filter((key) => !isKnown(known, key));
}

const isKnown = <Row>(known: Known<Row>, { id, updatedAt }: CaseKey): boolean => known.get(id)?.updatedAt === updatedAt;

function withPage<Row>(known: Known<Row>, page: CaseKey[], files: CaseFile[], toRow: (file: CaseFile) => Row): Known<Row> {
  const next = new Map(known);
  const byId = new Map(files.map((file) => [file.case.id, file]));
  for (const { id, updatedAt } of page) {
    const file = byId.get(id);
    next.set(id, { updatedAt, row: file === undefined ? undefined : toRow(file) });
  }
  return next;
}
