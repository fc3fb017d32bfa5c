import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { caseColumns, caseTableFeatures } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import { CaseTableRow } from './case-table-row.tsx';
import { ColumnHeading } from './column-heading.tsx';

/** Pixels of one row before it has been measured, as in the comfortable density. */
const estimatedRowHeight = 45;

type CaseTableProps = {
  rows: readonly CaseRow[];
  /** What was searched for, so that a row can say where it was found. */
  searched: string;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  singleKeys: boolean;
};

/** The cases as a table, of which only the rows in view are in the page. `j` and `k` walk over the names, Enter opens. */
export function CaseTable({ rows, searched, selected, onSelect, singleKeys }: CaseTableProps) {
  const rowSelection = Object.fromEntries([...selected].map((id) => [id, true as const]));
  const table = useTable({
    features: caseTableFeatures,
    columns: caseColumns,
    data: rows as CaseRow[],
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'lastSeen', desc: true }] },
    state: { rowSelection },
    onRowSelectionChange: (change) => onSelect(new Set(Object.keys(typeof change === 'function' ? change(rowSelection) : change))),
  });
  const shown = table.getRowModel().rows;

  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowHeight,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);

  const [active, setActive] = useState<number>();
  const move = (by: number) => {
    if (shown.length === 0) return;
    const next = active === undefined ? 0 : Math.min(shown.length - 1, Math.max(0, active + by));
    virtualizer.scrollToIndex(next);
    setActive(next);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) }, singleKeys);
  useEffect(() => {
    // The row may be drawn only after the scrolling, so the focus follows it.
    if (active === undefined) return;
    const frame = requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [active]);

  return (
    <div ref={scroller} className="relative min-h-0 grow overflow-y-auto border-t border-rule">
      <table className="w-full table-fixed text-left" aria-rowcount={shown.length + 1}>
        <caption className="sr-only">{i18n.t('cases.caption')}</caption>
        <thead className="sticky top-0 z-10 bg-paper shadow-[0_1px_0_var(--rule)]">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              <th scope="col" className="w-12 py-1 pl-4 md:pl-6">
                <input
                  type="checkbox"
                  className="size-4 align-middle accent-accent"
                  aria-label={i18n.t('cases.selectAll')}
                  checked={shown.length > 0 && table.getIsAllRowsSelected()}
                  ref={(box) => {
                    if (box) box.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected();
                  }}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
              {group.headers.map((header) => (
                <ColumnHeading
                  key={header.id}
                  column={header.column.id}
                  sorted={header.column.getIsSorted()}
                  onSort={header.column.getCanSort() ? () => header.column.toggleSorting() : undefined}
                >
                  <table.FlexRender header={header} />
                </ColumnHeading>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {items.map((item) => {
            const row = shown[item.index];
            return (
              row && (
                <CaseTableRow
                  key={row.id}
                  ref={virtualizer.measureElement}
                  index={item.index}
                  row={row.original}
                  searched={searched}
                  isSelected={row.getIsSelected()}
                  onToggle={row.getToggleSelectedHandler()}
                  onFocus={() => setActive(item.index)}
                />
              )
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
    </div>
  );
}

// Keeps the scroll bar honest about rows that are not in the page.
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td colSpan={caseColumns.length + 1} className="p-0" style={{ height }} />
    </tr>
  );
}
