import { type FormEvent, lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { SpeakerQuestion } from '../data/document-row.ts';
import type { Documents } from '../data/use-documents.ts';
import { FileChooser } from '../documents/file-chooser.tsx';
import { documentProblem } from '../documents/row-sentence.ts';
import { SpeakerForm } from '../documents/speaker-form.tsx';
import { usePointing } from '../pointing/pointing.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';

const CapturePicture = lazy(async () => ({ default: (await import('../capture/capture-picture.tsx')).CapturePicture }));

type AddSourceDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  documents: Pick<Documents, 'add' | 'addText' | 'target'>;
  /** Called when a pasted text is in the case, with what takes it back. */
  onAdded: (undo: (() => Promise<void>) | undefined) => void;
};

/**
 * Adds documents, messages and other words as pasted text, or a picture of the page in front where there is one. What was typed stays
 * when it is refused.
 */
export function AddSourceDialog({ open, onOpenChange, documents, onAdded }: AddSourceDialogProps) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [question, setQuestion] = useState<SpeakerQuestion>();
  const [isBusy, setBusy] = useState(false);
  const [isCapturing, setCapturing] = useState(false);
  const pointing = usePointing();

  const add = async (candidate?: string | null) => {
    setBusy(true);
    const outcome = await documents.addText(name.trim(), text, candidate);
    setBusy(false);
    if (outcome.is === 'asks') return setQuestion(outcome);
    setQuestion(undefined);
    if (outcome.is === 'refused') return setError(outcome.message ?? documentProblem(outcome).title);
    onOpenChange(false);
    onAdded(outcome.undo);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setError(i18n.t('profile.sourceNeeded'));
    if (!isBusy) void add();
  };

  if (isCapturing && pointing !== undefined) {
    return (
      <Dialog
        open={open}
        onOpenChange={onOpenChange}
        title={i18n.t('capture.title')}
        description={i18n.t('capture.lead')}
        closeLabel={i18n.t('common.close')}
      >
        <Suspense>
          <CapturePicture
            pointing={pointing}
            onPicture={(picture) => {
              onOpenChange(false);
              documents.add([picture]);
            }}
            onBack={() => setCapturing(false)}
          />
        </Suspense>
      </Dialog>
    );
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t(documents.target.caseId === undefined ? 'profile.addSourceNewTitle' : 'profile.addSourceTitle')}
      description={i18n.t('profile.addSourceText')}
      closeLabel={i18n.t('common.close')}
    >
      {question !== undefined ? (
        <SpeakerForm {...question} onAnswer={(candidate) => void add(candidate)} />
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-3">
          <div>
            <div className="flex flex-wrap gap-2">
              <FileChooser
                onFiles={(files, refused) => {
                  onOpenChange(false);
                  documents.add(files, refused);
                }}
              />
              {pointing !== undefined && <Button onClick={() => setCapturing(true)}>{i18n.t('capture.do')}</Button>}
            </div>
            <p className="mt-1 text-sm text-ink-soft">{i18n.t('documents.kinds')}</p>
          </div>
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
          <TextField
            label={i18n.t('profile.sourceName')}
            hint={i18n.t('profile.sourceNameHint')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" look="primary" className="self-start">
            {i18n.t('profile.addSource')}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
