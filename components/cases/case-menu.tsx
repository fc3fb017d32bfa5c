import { useState } from 'react';
import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { SameCandidateDialog } from '../case/same-candidate-dialog.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, MenuItem, MenuRule } from '../ui/menu.tsx';
import { useWhy } from '../why/why.ts';
import { EraseCaseDialog } from './erase-case-dialog.tsx';
import { ExportDialog, type ExportDialogProps } from './export-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';

type CaseMenuProps = {
  file: CaseFile;
  actions: Pick<CaseActions, 'setTitle' | 'eraseCase' | 'joinInto' | 'otherCases'>;
  onCopy: () => void;
  writeExport: ExportDialogProps['write'];
  onSaveExport: ExportDialogProps['onSave'];
  /** Called once the case is gone. */
  onErased: () => void;
  onError: (message: string | undefined) => void;
};

/** What can be done with a case as a whole: copy, export, print, rename, erase. */
export function CaseMenu({ file, actions, onCopy, writeExport, onSaveExport, onErased, onError }: CaseMenuProps) {
  const { act } = useAct();
  const askWhy = useWhy();
  const [open, setOpen] = useState<'export' | 'rename' | 'same-candidate' | 'erase'>();
  const isOpen = (which: typeof open) => ({
    open: open === which,
    onOpenChange: (next: boolean) => setOpen(next ? which : undefined),
  });
  const erase = async () => {
    const refused = await act(actions.eraseCase(), i18n.t('cases.case.erasedOne'));
    if (refused === undefined) onErased();
    else onError(refused);
  };
  return (
    <>
      <Button onClick={onCopy} aria-keyshortcuts="c">
        {i18n.t('cases.case.copy')}
      </Button>
      <Button onClick={() => setOpen('export')}>{i18n.t('cases.exportButton')}…</Button>
      <Button className="max-sm:hidden" onClick={() => window.print()}>
        {i18n.t('cases.case.print')}
      </Button>
      <Menu
        trigger={
          <IconButton label={i18n.t('cases.case.more')}>
            <Icon name="more" />
          </IconButton>
        }
      >
        {askWhy !== undefined && <MenuItem onSelect={() => askWhy()}>{i18n.t('why.menu')}</MenuItem>}
        <MenuItem onSelect={() => setOpen('rename')}>{i18n.t('cases.case.rename')}</MenuItem>
        <MenuItem onSelect={() => setOpen('same-candidate')}>{i18n.t('case.join.menu')}</MenuItem>
        <MenuRule />
        <MenuItem danger onSelect={() => setOpen('erase')}>
          {i18n.t('cases.case.erase')}
        </MenuItem>
      </Menu>
      {open === 'export' && <ExportDialog file={file} {...isOpen('export')} write={writeExport} onSave={onSaveExport} />}
      {open === 'rename' && (
        <RenameDialog
          title={file.case.title}
          {...isOpen('rename')}
          onRename={(title) => act(actions.setTitle(title), i18n.t('case.saidRenamed'))}
        />
      )}
      {open === 'same-candidate' && <SameCandidateDialog {...isOpen('same-candidate')} actions={actions} />}
      <EraseCaseDialog file={file} {...isOpen('erase')} onErase={() => void erase()} />
    </>
  );
}
