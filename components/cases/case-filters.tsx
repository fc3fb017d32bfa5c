import { type RefObject, useRef } from 'react';
import { i18n } from '#i18n';
import { statuses } from '../../lib/core/model/case.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSearchKey } from '../ui/use-search-key.ts';
import { visibleText } from '../ui/visible-text.ts';
import { FilterMenu } from './filter-menu.tsx';
import { type SavedFilter, SavedFilters } from './saved-filters.tsx';
import { type CaseFilter, noFilter } from './search-cases.ts';

type CaseFiltersProps = {
  filter: CaseFilter;
  onChange: (filter: CaseFilter) => void;
  /** The tags in use. */
  tags: readonly string[];
  /** Cases of which the day to look again has come. */
  due: number;
  saved: readonly SavedFilter[];
  onSave: (saved: SavedFilter[]) => void;
  singleKeys: boolean;
};

/** Words, status and tags that narrow the list; `/` goes to the words, Escape empties them. */
export function CaseFilters({ filter, onChange, tags, due, saved, onSave, singleKeys }: CaseFiltersProps) {
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field, singleKeys);
  const isNarrowed = filter.text !== '' || filter.statuses.length > 0 || filter.tags.length > 0 || filter.isDue === true;
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-3 md:px-6">
      <SearchField field={field} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <FilterMenu
        label={i18n.t('cases.filter.status')}
        options={statuses.map((status) => ({ value: status, label: i18n.t(`case.status.${status}`) }))}
        chosen={filter.statuses}
        onChange={(chosen) => onChange({ ...filter, statuses: chosen })}
      />
      {tags.length > 0 && (
        <FilterMenu
          label={i18n.t('cases.filter.tags')}
          options={tags.map((tag) => ({ value: tag, label: visibleText(tag) }))}
          chosen={filter.tags}
          onChange={(chosen) => onChange({ ...filter, tags: chosen })}
        />
      )}
      {(due > 0 || filter.isDue === true) && (
        <Button aria-pressed={filter.isDue === true} onClick={() => onChange(dueToggled(filter))}>
          {filter.isDue === true && <Icon name="check" className="size-3.5" />}
          {i18n.t('reminder.filter', due)}
        </Button>
      )}
      <SavedFilters filter={filter} isNarrowed={isNarrowed} saved={saved} onUse={onChange} onSave={onSave} />
      {isNarrowed && (
        <Button look="quiet" onClick={() => onChange(noFilter)}>
          {i18n.t('cases.filter.clear')}
        </Button>
      )}
    </div>
  );
}

const dueToggled = ({ isDue, ...rest }: CaseFilter): CaseFilter => (isDue === true ? rest : { ...rest, isDue: true });

type SearchFieldProps = { field: RefObject<HTMLInputElement | null>; value: string; onChange: (text: string) => void };

function SearchField({ field, value, onChange }: SearchFieldProps) {
  return (
    <input
      ref={field}
      type="search"
      value={value}
      aria-label={i18n.t('cases.search')}
      placeholder={i18n.t('cases.searchHint')}
      aria-keyshortcuts="/"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      className="min-h-8 w-full rounded-md border border-edge bg-sheet px-2 hover:border-ink-soft sm:w-72"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (value === '') event.currentTarget.blur();
        else onChange('');
      }}
    />
  );
}
