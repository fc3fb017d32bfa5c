import { useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { Problem } from '../ui/problem.tsx';
import { TagDialog } from './tag-dialog.tsx';
import { TypedConfirmation } from './typed-confirmation.tsx';

/** What can be done to several cases at once. Every function resolves after the store has confirmed. */
export type CaseListActions = {
  /** Saves the cases as one JSON file, or as one file each. */
  exportCases(ids: readonly string[], files: 'one' | 'each'): Promise<Outcome>;
  tagCases(ids: readonly string[], tag: string, on: boolean): Promise<Outcome>;
  eraseCases(ids: readonly string[]): Promise<Outcome>;
};

type SelectionBarProps = {
  /** Ids of the selected cases that the list shows. */
  ids: readonly string[];
  /** The tags in use, offered when tagging. */
  tags: readonly string[];
  actions: CaseListActions;
  onDeselect: () => void;
};

/** What is selected and what can be done with it; takes the place of nothing, so that the list does not jump away. */
export function SelectionBar({ ids, tags, actions, onDeselect }: SelectionBarProps) {
  const [open, setOpen] = useState<'tag' | 'erase'>();
  const count = ids.length;
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const run = async (sentence: string, action: Promise<Outcome>) => setError(await act(action, sentence));
  const exportAs = (files: 'one' | 'each') => run(i18n.t('cases.exported', count), actions.exportCases(ids, files));
  return (
    <section
      aria-label={i18n.t('cases.selection')}
      className="flex flex-wrap items-center gap-2 border-t border-rule bg-accent-well px-4 py-2 md:px-6"
    >
      <p className="mr-2 font-medium">{i18n.t('cases.selected', count)}</p>
      <Menu
        trigger={
          <Button>
            {i18n.t('cases.exportButton')}
            <Icon name="open" className="size-3.5" />
          </Button>
        }
      >
        <MenuItem onSelect={() => void exportAs('one')}>{i18n.t('cases.exportOne')}</MenuItem>
        <MenuItem onSelect={() => void exportAs('each')}>{i18n.t('cases.exportEach')}</MenuItem>
        <p className="max-w-72 px-3 py-1 text-sm text-ink-soft">{i18n.t('cases.exportHint')}</p>
      </Menu>
      <Button onClick={() => setOpen('tag')}>{i18n.t('cases.tag')}</Button>
      <Button className="text-red" onClick={() => setOpen('erase')}>
        {i18n.t('cases.erase')}
      </Button>
      <Button look="quiet" className="ml-auto" onClick={onDeselect}>
        {i18n.t('cases.deselect')}
      </Button>
      <Problem className="w-full">{error}</Problem>
      <TagDialog
        open={open === 'tag'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'tag' : undefined)}
        count={count}
        tags={tags}
        onTag={(tag, on) => {
          setOpen(undefined);
          void run(i18n.t(on ? 'cases.tagged' : 'cases.untagged', count), actions.tagCases(ids, tag, on));
        }}
      />
      <TypedConfirmation
        open={open === 'erase'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'erase' : undefined)}
        title={i18n.t('cases.eraseTitle', count)}
        description={i18n.t('cases.eraseLead')}
        word={i18n.t('cases.eraseWord')}
        confirmLabel={i18n.t('cases.eraseButton')}
        onConfirm={() => void run(i18n.t('cases.erased', count), actions.eraseCases(ids))}
      />
    </section>
  );
}
