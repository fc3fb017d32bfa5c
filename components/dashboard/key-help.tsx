import { useState } from 'react';
import { i18n } from '#i18n';
import { KeyTable } from '../settings/key-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';

/** All keys, on `?`. */
export function KeyHelp({ singleKeys }: { singleKeys: boolean }) {
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) }, singleKeys);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={i18n.t('common.keys')}
      description={i18n.t('dashboard.keysLead')}
      closeLabel={i18n.t('common.close')}
    >
      <KeyTable />
    </Dialog>
  );
}
