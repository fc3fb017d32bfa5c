import { type ChangeEvent, useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressLine } from './progress-line.tsx';

/** What a backup file would do here. */
export type RestorePreview = {
  /** When the backup was written, UTC. */
  writtenAt: string;
  /** What becomes of the organisation's decisions that the file holds; left out when it holds none. */
  policyIs?: 'taken' | 'left';
  /** Cases of the file that it was stopped before. */
  left?: number;
  counts: { cases: { new: number; changed: number; same: number }; rows: { added: number; replaced: number; same: number; kept: number } };
};

/** A refusal carries the sentence for the reviewer; nothing has been changed then. */
export type Refusable<T> = ({ ok: true } & T) | { ok: false; message: string };

/** Restores the file that was looked at; tells how far a large one is, and can be stopped. */
export type OnRestore = (
  text: string,
  on: { onProgress: (progress: { done: number; of: number }) => void; signal: AbortSignal },
) => Promise<Refusable<RestorePreview>>;

type RestoreFormProps = {
  /** Reads the file and looks, without changing anything. */
  onPreview: (text: string) => Promise<Refusable<RestorePreview>>;
  onRestore: OnRestore;
  step: RestoreStep;
  onStep: (step: RestoreStep) => void;
};

/** How far a restoring has come. Held by the page, so that its outcome stays in view when the form moves to another place. */
export type RestoreStep =
  | { is: 'empty' | 'reading' }
  | { is: 'refused'; message: string }
  | { is: 'preview' | 'done'; name: string; text: string; preview: RestorePreview }
  | { is: 'restoring'; name: string; text: string; preview: RestorePreview; done: number; of: number; stop: () => void };

/** Takes a backup file, says what it would change, and restores it on a second press. */
export function RestoreForm({ onPreview, onRestore, step, onStep }: RestoreFormProps) {
  const input = useId();

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after a refusal.
    event.target.value = '';
    if (file === undefined) return;
    onStep({ is: 'reading' });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return onStep({ is: 'refused', message: i18n.t('data.restore.unreadable', [file.name]) });
    const result = await onPreview(text);
    onStep(result.ok ? { is: 'preview', name: file.name, text, preview: result } : { is: 'refused', message: result.message });
  };
  const restore = async (ready: Extract<RestoreStep, { text: string }>) => {
    const { name, text, preview } = ready;
    const controller = new AbortController();
    const show = ({ done, of }: { done: number; of: number }): void =>
      onStep({ is: 'restoring', name, text, preview, done, of, stop: () => controller.abort() });
    show({ done: 0, of: 0 });
    const result = await onRestore(text, { onProgress: show, signal: controller.signal });
    onStep(result.ok ? { is: 'done', name, text, preview: result } : { is: 'refused', message: result.message });
  };

  return (
    <div className="flex flex-col items-start gap-3">
      <label
        htmlFor={input}
        className="inline-flex min-h-8 cursor-pointer items-center rounded-md border border-edge bg-sheet px-3 font-medium hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      >
        {i18n.t('data.restore.choose')}
        <input id={input} type="file" accept="application/json,.json" className="sr-only" onChange={(event) => void choose(event)} />
      </label>
      <div aria-live="polite" className="w-full max-w-2xl">
        {step.is === 'reading' && <p>{i18n.t('data.restore.reading')}</p>}
        {step.is === 'refused' && <Notice tone="error">{step.message}</Notice>}
        {(step.is === 'preview' || step.is === 'restoring' || step.is === 'done') && (
          <div className="rounded-lg border border-rule bg-sheet p-4">
            <p className="font-medium">{i18n.t(step.is === 'done' ? 'data.restore.done' : 'data.restore.would', [step.name])}</p>
            <PreviewLines preview={step.preview} />
            {step.is === 'restoring' && step.of > 0 && (
              <ProgressLine
                done={step.done}
                of={step.of}
                text={i18n.t('data.restore.doing', [step.done, step.of])}
                stop={{ label: i18n.t('data.restore.stop'), do: step.stop }}
              />
            )}
            {step.is !== 'done' && !(step.is === 'restoring' && step.of > 0) && (
              <div className="mt-3 flex flex-wrap gap-2">
                <Button look="primary" disabled={step.is === 'restoring'} onClick={() => void restore(step)}>
                  {i18n.t('data.restore.do')}
                </Button>
                <Button look="quiet" onClick={() => onStep({ is: 'empty' })}>
                  {i18n.t('common.cancel')}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function PreviewLines({ preview }: { preview: RestorePreview }) {
  const { cases, rows } = preview.counts;
  return (
    <>
      <p className="text-sm text-ink-soft">
        {i18n.t('data.restore.writtenAt')} <Moment at={preview.writtenAt} withTime />
      </p>
      <ul className="mt-2 list-disc pl-5">
        <li>{i18n.t('data.restore.new', cases.new)}</li>
        <li>{i18n.t('data.restore.changed', cases.changed)}</li>
        <li>{i18n.t('data.restore.same', cases.same)}</li>
      </ul>
      {preview.policyIs !== undefined && (
        <p className="mt-2">{i18n.t(preview.policyIs === 'taken' ? 'data.restore.policyTaken' : 'data.restore.policyLeft')}</p>
      )}
      {preview.left !== undefined && <p className="mt-2 font-medium">{i18n.t('data.restore.left', preview.left)}</p>}
      {rows.kept > 0 && <p className="mt-2 text-sm text-ink-soft">{i18n.t('data.restore.kept', rows.kept)}</p>}
    </>
  );
}
