import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { droppedFiles, type RefusedFile } from './accepted-files.ts';

type DropAreaProps = {
  /** The case that files go to; without one they open a new case. */
  title: string | undefined;
  onFiles: (files: readonly File[], refused: readonly RefusedFile[]) => void;
};

/**
 * Takes files that are dropped anywhere on the page or pasted into it, a screenshot among them, and says over all of it what will
 * happen while they are held there.
 */
export function DropArea({ title, onFiles }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const newest = useRef(onFiles);
  newest.current = onFiles;

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // Without this the browser would open the file in the place of the page.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(false);
      const { files, refused } = droppedFiles(event.dataTransfer);
      newest.current(files, refused);
    };
    const paste = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData === null || !clipboardData.types.includes('Files')) return;
      // Programs put a picture of copied words beside them; into a field go the words.
      if (clipboardData.types.includes('text/plain') && isField(event.target)) return;
      event.preventDefault();
      const { files, refused } = droppedFiles(clipboardData);
      newest.current(files, refused);
    };
    const heard = { dragenter: over, dragover: over, dragleave: leave, drop, paste } as const;
    for (const [name, listener] of Object.entries(heard)) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(heard)) document.removeEventListener(name, listener as EventListener);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div aria-hidden="true" className="pointer-events-none fixed inset-0 z-60 flex bg-shade p-3">
      <div className="m-auto flex max-w-md flex-col items-center gap-1 rounded-lg border-2 border-dashed border-accent bg-sheet px-6 py-8 text-center shadow-lift">
        <Icon name="page" className="size-8 text-accent" />
        <p className="mt-1 text-lg font-semibold [overflow-wrap:anywhere]">
          {title === undefined ? i18n.t('documents.dropNew') : i18n.t('documents.dropInto', [visibleText(title)])}
        </p>
        <p className="text-ink-soft">{i18n.t('documents.here')}</p>
        <p className="text-sm text-ink-soft">{i18n.t('documents.kinds')}</p>
      </div>
    </div>
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);
