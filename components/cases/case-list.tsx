import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { CaseFilters } from './case-filters.tsx';
import type { CaseRow } from './case-row.ts';
import { CaseTable } from './case-table.tsx';
import type { SavedFilter } from './saved-filters.tsx';
import { noFilter, searchCases, tagsInUse } from './search-cases.ts';
import { type CaseListActions, SelectionBar } from './selection-bar.tsx';

type CaseListProps = {
  rows: readonly CaseRow[];
  actions: CaseListActions;
  savedFilters: readonly SavedFilter[];
  onSaveFilters: (saved: SavedFilter[]) => void;
  singleKeys: boolean;
};

/** All cases of this machine, to be searched, narrowed and worked on together. */
export function CaseList({ rows, actions, savedFilters, onSaveFilters, singleKeys }: CaseListProps) {
  const [filter, setFilter] = useState(noFilter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => searchCases(rows, filter), [rows, filter]);
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  // Only what can be seen is acted on: a case that a filter hides must not be erased by accident.
  const ids = useMemo(() => shown.filter((row) => selected.has(row.id)).map((row) => row.id), [shown, selected]);
  const count =
    shown.length === rows.length
      ? i18n.t('cases.count', rows.length)
      : i18n.t('cases.countOf', [shown.length.toLocaleString('en'), rows.length.toLocaleString('en')]);

  return (
    <div className="flex h-[calc(100dvh-2.75rem)] flex-col md:h-dvh">
      <PageHeading title={i18n.t('cases.title')}>{rows.length > 0 && <p>{count}</p>}</PageHeading>
      <LiveRegion message={count} />
      {rows.length === 0 ? (
        <div className="md:px-2">
          <EmptyState title={i18n.t('cases.empty')}>{i18n.t('cases.emptyHint')}</EmptyState>
        </div>
      ) : (
        <>
          <CaseFilters
            filter={filter}
            onChange={setFilter}
            tags={tags}
            saved={savedFilters}
            onSave={onSaveFilters}
            singleKeys={singleKeys}
          />
          {ids.length > 0 && <SelectionBar ids={ids} tags={tags} actions={actions} onDeselect={() => setSelected(new Set())} />}
          {shown.length === 0 ? (
            <div className="border-t border-rule md:px-2">
              <EmptyState
                title={i18n.t('cases.noneFound')}
                action={<Button onClick={() => setFilter(noFilter)}>{i18n.t('cases.clearFilter')}</Button>}
              />
            </div>
          ) : (
            <CaseTable rows={shown} searched={filter.text} selected={selected} onSelect={setSelected} singleKeys={singleKeys} />
          )}
        </>
      )}
    </div>
  );
}
