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

/** Cases opened at a time: the first page is on the screen while the others load. */
const pageSize = 50;

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
    const page = listed?.filter((key) => !isKnown(known, key)).slice(0, pageSize) ?? [];
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
