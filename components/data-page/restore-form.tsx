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

/** How far a large file is: all of it is looked at before the first case is put in. */
type RestoreProgress = { is: 'checking' | 'restoring'; done: number; of: number };
type On = { onProgress: (progress: RestoreProgress) => void; signal: AbortSignal };

/** Reads the file and looks, without changing anything. */
export type OnPreview = (file: File, on: On) => Promise<Refusable<RestorePreview> | 'stopped'>;

/** Restores the file that was looked at; tells how far a large one is, and can be stopped. */
export type OnRestore = (file: File, on: On) => Promise<Refusable<RestorePreview>>;

type RestoreFormProps = {
  onPreview: OnPreview;
  onRestore: OnRestore;
  step: RestoreStep;
  onStep: (step: RestoreStep) => void;
};

/** How far a restoring has come. Held by the page, so that its outcome stays in view when the form moves to another place. */
export type RestoreStep =
  | { is: 'empty' }
  | { is: 'reading'; progress?: RestoreProgress; stop: () => void }
  | { is: 'refused'; message: string }
  | { is: 'preview' | 'done'; file: File; preview: RestorePreview }
  | { is: 'restoring'; file: File; preview: RestorePreview; progress?: RestoreProgress; stop: () => void };

/** Takes a backup file, says what it would change, and restores it on a second press. */
export function RestoreForm({ onPreview, onRestore, step, onStep }: RestoreFormProps) {
  const input = useId();

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after a refusal.
    event.target.value = '';
    if (file === undefined) return;
    const { on, stop } = stoppable((progress) => onStep({ is: 'reading', progress, stop }));
    onStep({ is: 'reading', stop });
    const result = await onPreview(file, on);
    if (result === 'stopped') return onStep({ is: 'empty' });
    onStep(result.ok ? { is: 'preview', file, preview: result } : { is: 'refused', message: result.message });
  };
  const restore = async ({ file, preview }: Extract<RestoreStep, { file: File }>) => {
    const { on, stop } = stoppable((progress) => onStep({ is: 'restoring', file, preview, progress, stop }));
    onStep({ is: 'restoring', file, preview, stop });
    const result = await onRestore(file, on);
    onStep(result.ok ? { is: 'done', file, preview: result } : { is: 'refused', message: result.message });
  };

  return (
    <div className="flex flex-col items-start gap-3">
      <label
        htmlFor={input}
        className="inline-flex min-h-8 cursor-pointer items-center rounded-md border border-edge bg-sheet px-3 font-medium hover:bg-hover has-disabled:cursor-default has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      >
        {i18n.t('data.restore.choose')}
        <input
          id={input}
          type="file"
          aria-label={i18n.t('data.restore.choose')}
          // One file at a time: two would tell of themselves in the same place.
          disabled={step.is === 'reading' || step.is === 'restoring'}
          accept="application/json,application/jsonl,.json,.jsonl"
          className="sr-only"
          onChange={(event) => void choose(event)}
        />
      </label>
      <div aria-live="polite" className="w-full max-w-2xl">
        {step.is === 'reading' && (step.progress === undefined ? <p>{i18n.t('data.restore.reading')}</p> : <HowFar {...step} />)}
        {step.is === 'refused' && <Notice tone="error">{step.message}</Notice>}
        {(step.is === 'preview' || step.is === 'restoring' || step.is === 'done') && (
          <div className="rounded-lg border border-rule bg-sheet p-4">
            <p className="font-medium">{i18n.t(step.is === 'done' ? 'data.restore.done' : 'data.restore.would', [step.file.name])}</p>
            <PreviewLines preview={step.preview} />
            {step.is === 'restoring' && (
              <div className="mt-3">
                <HowFar {...step} />
              </div>
            )}
            {step.is !== 'done' && !(step.is === 'restoring' && step.progress !== undefined) && (
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

/** What is asked of a long job, and the way to stop it. */
function stoppable(onProgress: On['onProgress']): { on: On; stop: () => void } {
  const controller = new AbortController();
  return { on: { onProgress, signal: controller.signal }, stop: () => controller.abort() };
}

function HowFar({ progress, stop }: { progress?: RestoreProgress; stop: () => void }) {
  if (progress === undefined) return null;
  const { is, done, of } = progress;
  const text = i18n.t(is === 'checking' ? 'data.restore.readingOf' : 'data.restore.doing', [done, of]);
  return <ProgressLine done={done} of={of} text={text} stop={{ label: i18n.t('data.restore.stop'), do: stop }} />;
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
