import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { acceptedEndings, type RefusedFile, sortedFiles } from './accepted-files.ts';

type FileChooserProps = {
  onFiles: (files: readonly File[], refused: readonly RefusedFile[]) => void;
  look?: 'primary' | 'plain';
  children?: ReactNode;
};

/** A button that opens the browser's file dialog, for several files at once. */
export function FileChooser({ onFiles, look = 'plain', children }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {children ?? i18n.t('documents.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={acceptedEndings}
        aria-label={i18n.t('documents.choose')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const { files, refused } = sortedFiles([...(event.target.files ?? [])]);
          event.target.value = '';
          if (files.length + refused.length > 0) onFiles(files, refused);
        }}
      />
    </>
  );
}
