import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { limits } from '../../lib/core/model/limits.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';

type AddSourceDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Reads a text under a name into the case; resolves with what went wrong, or undefined when it is there. */
  onAdd: (name: string, text: string) => Promise<string | undefined>;
};

const fileNames = /\.(txt|md|json)$/i;

/** Adds a CV or messages to the case as pasted text, or as a text file. What was typed stays when it is refused. */
export function AddSourceDialog({ open, onOpenChange, onAdd }: AddSourceDialogProps) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const chooser = useRef<HTMLInputElement>(null);

  const add = async (title: string, words: string) => {
    const refused = await onAdd(title, words);
    setError(refused);
    if (refused !== undefined) return;
    setName('');
    setText('');
    onOpenChange(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setError(i18n.t('profile.sourceNeeded'));
    void add(name.trim() || i18n.t('profile.sourceNameDefault'), text);
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file === undefined) return;
    if (!fileNames.test(file.name)) return setError(i18n.t('profile.fileWrongKind', [file.name]));
    if (file.size > limits.fileBytes) return setError(i18n.t('profile.fileTooLarge', [file.name]));
    try {
      await add(file.name, await file.text());
    } catch {
      setError(i18n.t('profile.fileUnreadable', [file.name]));
    }
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('profile.addSourceTitle')}
      description={i18n.t('profile.addSourceText')}
      closeLabel={i18n.t('common.close')}
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <TextField
          label={i18n.t('profile.sourceName')}
          hint={i18n.t('profile.sourceNameHint')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextArea
          label={i18n.t('profile.sourceText')}
          className="min-h-36"
          value={text}
          error={error}
          onChange={(event) => {
            setError(undefined);
            setText(event.target.value);
          }}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" look="primary">
            {i18n.t('profile.addSource')}
          </Button>
          <Button onClick={() => chooser.current?.click()}>{i18n.t('profile.chooseFile')}</Button>
          <input
            ref={chooser}
            type="file"
            accept=".txt,.md,.json"
            aria-label={i18n.t('profile.chooseFile')}
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => void choose(event)}
          />
        </div>
        <p className="text-sm text-ink-soft">{i18n.t('profile.fileKinds')}</p>
      </form>
    </Dialog>
  );
}
