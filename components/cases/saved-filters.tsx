import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, MenuItem, MenuRule } from '../ui/menu.tsx';
import { TextField } from '../ui/text-field.tsx';
import { visibleText } from '../ui/visible-text.ts';
import type { CaseFilter } from './search-cases.ts';

/** A filter that the reviewer gave a name. */
export type SavedFilter = { name: string; filter: CaseFilter };

type SavedFiltersProps = {
  filter: CaseFilter;
  isNarrowed: boolean;
  saved: readonly SavedFilter[];
  onUse: (filter: CaseFilter) => void;
  onSave: (saved: SavedFilter[]) => void;
};

/** Filters kept by name: use one, keep the present one, take one away. */
export function SavedFilters({ filter, isNarrowed, saved, onUse, onSave }: SavedFiltersProps) {
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  if (saved.length === 0 && !isNarrowed) return null;
  const keep = () => {
    const rest = saved.filter((each) => each.name !== name.trim());
    onSave([...rest, { name: name.trim(), filter }].sort((a, b) => a.name.localeCompare(b.name)));
    setNaming(false);
    setName('');
  };
  return (
    <>
      <Menu
        trigger={
          <Button>
            {i18n.t('cases.filter.saved')}
            <Icon name="open" className="size-3.5" />
          </Button>
        }
      >
        {saved.map((each) => (
          <MenuItem key={each.name} onSelect={() => onUse(each.filter)}>
            <bdi>{visibleText(each.name)}</bdi>
          </MenuItem>
        ))}
        {saved.length > 0 && <MenuRule />}
        {isNarrowed && <MenuItem onSelect={() => setNaming(true)}>{i18n.t('cases.filter.save')}</MenuItem>}
        {saved.map((each) => (
          <MenuItem key={each.name} onSelect={() => onSave(saved.filter((other) => other !== each))}>
            {i18n.t('cases.filter.remove', [visibleText(each.name)])}
          </MenuItem>
        ))}
      </Menu>
      <Dialog
        open={naming}
        onOpenChange={setNaming}
        title={i18n.t('cases.filter.saveTitle')}
        description={i18n.t('cases.filter.saveLead')}
        closeLabel={i18n.t('common.close')}
      >
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') keep();
          }}
        >
          <TextField label={i18n.t('cases.filter.name')} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          <Button type="submit" look="primary" className="self-end" disabled={name.trim() === ''}>
            {i18n.t('cases.filter.saveButton')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
