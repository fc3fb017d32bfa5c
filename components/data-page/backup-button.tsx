import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressLine } from './progress-line.tsx';

/** Saves everything to a file; tells how far a large one is. `stopped` leaves everything as it was. */
export type OnBackup = (on: {
  onProgress: (progress: { done: number; of: number }) => void;
  signal: AbortSignal;
}) => Promise<Outcome | 'stopped'>;

type BackupButtonProps = { isDue: boolean; onBackup: OnBackup };

/** Saves a backup; while a large one is written it says how far it is, and can be stopped. */
export function BackupButton({ isDue, onBackup }: BackupButtonProps) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [isBusy, setBusy] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const save = async (): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setError(undefined);
    setBusy(true);
    const result = await onBackup({ onProgress: setProgress, signal: controller.signal });
    setBusy(false);
    setProgress(undefined);
    if (result !== 'stopped') setError(await act(Promise.resolve(result), i18n.t('data.backup.saved')));
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {error !== undefined && <Notice tone="error">{error}</Notice>}
      <Button look={isDue ? 'primary' : 'plain'} disabled={isBusy} onClick={() => void save()}>
        {i18n.t('data.backup.do')}
      </Button>
      <div aria-live="polite" className="w-full max-w-2xl">
        {progress !== undefined && (
          <ProgressLine
            {...progress}
            text={i18n.t('data.backup.doing', [progress.done, progress.of])}
            stop={{ label: i18n.t('data.backup.stop'), do: () => stopping.current?.abort() }}
          />
        )}
      </div>
    </div>
  );
}
