import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { calendarDay } from '../reminder/calendar-day.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { Notice } from '../ui/notice.tsx';
import { CaseFilters } from './case-filters.tsx';
import type { CaseRow } from './case-row.ts';
import { CaseTable } from './case-table.tsx';
import type { SavedFilter } from './saved-filters.tsx';
import { isDue, noFilter, searchCases, tagsInUse } from './search-cases.ts';
import { type CaseListActions, SelectionBar } from './selection-bar.tsx';

type CaseListProps = {
  rows: readonly CaseRow[];
  /** All cases that there are; the others are still being read. */
  total: number;
  /** Cases that are stored and can no longer be read. */
  unreadable: number;
  actions: CaseListActions;
  savedFilters: readonly SavedFilter[];
  onSaveFilters: (saved: SavedFilter[]) => void;
  singleKeys: boolean;
};

/** All cases of this machine, to be searched, narrowed and worked on together. */
export function CaseList({ rows, total, unreadable, actions, savedFilters, onSaveFilters, singleKeys }: CaseListProps) {
  const today = calendarDay();
  const [filter, setFilter] = useState(noFilter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => searchCases(rows, filter, today), [rows, filter, today]);
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  // Only what can be seen is acted on: a case that a filter hides must not be erased by accident.
  const ids = useMemo(() => shown.filter((row) => selected.has(row.id)).map((row) => row.id), [shown, selected]);
  const isReading = rows.length + unreadable < total;
  const count =
    shown.length === total
      ? i18n.t('cases.count', total)
      : i18n.t('cases.countOf', [shown.length.toLocaleString('en'), total.toLocaleString('en')]);

  return (
    <div className="flex h-[calc(100dvh-2.75rem)] flex-col md:h-dvh">
      <PageHeading title={i18n.t('cases.title')}>
        {total > 0 && <p>{isReading ? i18n.t('cases.reading', [rows.length, total]) : count}</p>}
      </PageHeading>
      <LiveRegion message={isReading ? '' : count} />
      {unreadable > 0 && <Notice tone="note">{i18n.t('cases.unreadable', unreadable)}</Notice>}
      {total === 0 ? (
        <div className="md:px-2">
          <EmptyState title={i18n.t('cases.empty')}>{i18n.t('cases.emptyHint')}</EmptyState>
        </div>
      ) : (
        <>
          <CaseFilters
            filter={filter}
            onChange={setFilter}
            tags={tags}
            due={rows.filter((row) => isDue(row, today)).length}
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
