import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { columnWidth } from './column-width.ts';

type ColumnHeadingProps = {
  column: string;
  sorted: false | 'asc' | 'desc';
  /** Left out where a column gives no order. */
  onSort: (() => void) | undefined;
  children: ReactNode;
};

/** The head of a column; a button where the table can be put in its order. */
export function ColumnHeading({ column, sorted, onSort, children }: ColumnHeadingProps) {
  const order = sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      {...(onSort === undefined ? {} : { 'aria-sort': order as 'none' | 'ascending' | 'descending' })}
      className={classNames('px-2 py-1 text-sm font-medium text-ink-soft', columnWidth(column))}
    >
      {onSort === undefined ? (
        children
      ) : (
        <button
          type="button"
          onClick={onSort}
          className={classNames(
            '-mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 hover:bg-hover',
            sorted !== false && 'text-ink',
          )}
        >
          {children}
          {sorted !== false && <Icon name="open" className={classNames('size-3.5', sorted === 'asc' && 'rotate-180')} />}
        </button>
      )}
    </th>
  );
}
