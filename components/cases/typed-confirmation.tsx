import { useState } from 'react';
import { i18n } from '#i18n';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

type TypedConfirmationProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  /** What must be typed. */
  word: string;
  confirmLabel: string;
  onConfirm: () => void;
};

/** Asks before destroying much at once: the button stays off until the word has been typed. */
export function TypedConfirmation({ word, onConfirm, open, onOpenChange, ...rest }: TypedConfirmationProps) {
  const [typed, setTyped] = useState('');
  const close = (isOpen: boolean) => {
    setTyped('');
    onOpenChange(isOpen);
  };
  return (
    <ConfirmDialog
      {...rest}
      open={open}
      onOpenChange={close}
      cancelLabel={i18n.t('common.cancel')}
      ready={typed.trim() === word}
      onConfirm={() => {
        close(false);
        onConfirm();
      }}
    >
      <TextField label={i18n.t('cases.eraseType', [word])} value={typed} onChange={(event) => setTyped(event.target.value)} />
    </ConfirmDialog>
  );
}
