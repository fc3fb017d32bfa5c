import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { TypedConfirmation } from '../cases/typed-confirmation.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type LostStoreProps = { /** Cases that can still be seen. */ cases: number; restore: ReactNode; onStartAnew: () => void };

/** The store is not the one that was written to: says so, and offers the two ways on. Nothing is written until one is taken. */
export function LostStore({ cases, restore, onStartAnew }: LostStoreProps) {
  const [isSure, setSure] = useState(false);
  return (
    <Notice tone="error" title={i18n.t('data.lost.title')}>
      <p className="max-w-prose">{i18n.t('data.lost.lead')}</p>
      <p className="mt-1 max-w-prose">{i18n.t('data.lost.left', cases)}</p>
      <div className="mt-3 flex flex-col items-start gap-3">
        {restore}
        <Button onClick={() => setSure(true)}>{i18n.t('data.lost.anew')}</Button>
      </div>
      <TypedConfirmation
        open={isSure}
        onOpenChange={setSure}
        title={i18n.t('data.lost.sureTitle')}
        description={i18n.t('data.lost.sure')}
        word={i18n.t('data.lost.word')}
        confirmLabel={i18n.t('data.lost.anewButton')}
        onConfirm={onStartAnew}
      />
    </Notice>
  );
}
