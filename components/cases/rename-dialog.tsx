import { useState } from 'react';
import { i18n } from '#i18n';
import { limits } from '../../lib/core/model/limits.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

type RenameDialogProps = {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Resolves with the sentence of a refusal, or undefined when it is saved. */
  onRename: (title: string) => Promise<string | undefined>;
};

/** Gives the case another name; what the sources say stays. */
export function RenameDialog({ title, open, onOpenChange, onRename }: RenameDialogProps) {
  const [name, setName] = useState(title);
  const [error, setError] = useState<string>();
  const save = async () => {
    const refused = await onRename(name.trim());
    setError(refused);
    if (refused === undefined) onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('cases.case.renameTitle')}
      description={i18n.t('cases.case.renameLead')}
      closeLabel={i18n.t('common.close')}
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <TextField
          label={i18n.t('cases.case.renameField')}
          value={name}
          maxLength={limits.shortText}
          error={error}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="primary" className="self-end" disabled={name.trim() === ''}>
          {i18n.t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
