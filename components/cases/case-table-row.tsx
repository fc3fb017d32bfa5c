import type { Ref } from 'react';
import { i18n } from '#i18n';
import { routeHash } from '../dashboard/route.ts';
import { calendarDay, dayWords } from '../reminder/calendar-day.ts';
import { Badge } from '../ui/badge.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';
import type { CaseRow } from './case-row.ts';
import { columnWidth } from './column-width.ts';
import { excerpt } from './excerpt.ts';
import { foundIn, isDue } from './search-cases.ts';

type CaseTableRowProps = {
  ref: Ref<HTMLTableRowElement>;
  index: number;
  row: CaseRow;
  searched: string;
  isSelected: boolean;
  onToggle: (event: unknown) => void;
  onFocus: () => void;
};

/** One case in the list. The name is the link; what does not fit on a narrow window stands below it. */
export function CaseTableRow({ ref, index, row, searched, isSelected, onToggle, onFocus }: CaseTableRowProps) {
  const found = foundIn(row, searched);
  const next = i18n.t(`cases.next.${camelCase(row.nextStep)}`);
  const cell = (column: string) => classNames('px-2 py-row align-top', columnWidth(column));
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={classNames(
        'border-b border-rule hover:bg-hover focus-within:bg-well',
        isSelected && 'bg-accent-well hover:bg-accent-well',
      )}
    >
      <td className="py-row pl-4 align-top md:pl-6">
        <input
          type="checkbox"
          className="size-4 align-middle accent-accent"
          aria-label={i18n.t('cases.select', [visibleText(row.title)])}
          checked={isSelected}
          onChange={onToggle}
        />
      </td>
      <td className={cell('title')}>
        <a href={routeHash({ page: 'case', id: row.id })} onFocus={onFocus} className="block truncate font-medium hover:underline">
          <UntrustedText text={row.title} />
        </a>
        <p className="truncate text-sm text-ink-soft md:hidden">
          {row.sites.join(', ')} · {next}
        </p>
        {isDue(row, calendarDay()) && row.lookAgain !== undefined && (
          <p className="truncate text-sm">{i18n.t('reminder.isDue', [dayWords(row.lookAgain)])}</p>
        )}
        {found !== undefined && (
          <p className="truncate text-sm text-ink-soft">
            {i18n.t(`cases.foundIn.${found.where}`)} <UntrustedText text={excerpt(found.text, searched)} />
          </p>
        )}
      </td>
      <td className={classNames(cell('sites'), 'truncate text-ink-soft')}>{row.sites.join(', ')}</td>
      <td className={cell('status')}>{i18n.t(`case.status.${row.status}`)}</td>
      <td className={cell('tags')}>
        <span className="flex flex-wrap gap-1">
          {row.tags.map((tag) => (
            <Badge key={tag}>
              <UntrustedText text={tag} />
            </Badge>
          ))}
        </span>
      </td>
      <td className={classNames(cell('lastSeen'), 'text-ink-soft')}>
        <Moment at={row.lastSeen} />
      </td>
      <td className={classNames(cell('nextStep'), 'text-ink-soft')}>{next}</td>
    </tr>
  );
}
