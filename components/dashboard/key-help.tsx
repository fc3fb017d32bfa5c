import { useState } from 'react';
import { i18n } from '#i18n';
import { KeyTable } from '../settings/key-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { routeHash } from './route.ts';

/** All keys, on `?`; and the one that is the same on every page. */
export function KeyHelp({ singleKeys }: { singleKeys: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const toMap = () => {
    window.location.hash = routeHash({ page: 'map' });
  };
  useShortcuts({ '?': () => setOpen(true), m: toMap }, singleKeys);
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
