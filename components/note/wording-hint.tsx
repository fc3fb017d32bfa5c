import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { useWording } from './use-wording.ts';

type WordingHintProps = {
  text: string;
  /** Stands above the field and over what is there, while the form has the focus; else in the hint's own place. */
  floats?: boolean;
  /** What the place says when there is nothing to hint. */
  children?: ReactNode;
};

/**
 * Says of one word that it decides for the reader, and what to write instead. Never in the way of saving; nothing moves when it comes
 * or goes. Read out once the writer pauses.
 */
export function WordingHint({ text, floats = false, children }: WordingHintProps) {
  const { found, dismiss } = useWording(text);
  const word = found === undefined ? '' : visibleText(found.word);
  const sentence = found === undefined ? '' : i18n.t(`note.wording.${found.kind}`, [word]);
  return (
    <span className={floats ? undefined : 'block min-h-[2lh]'}>
      <span role="status" className="sr-only">
        {sentence}
      </span>
      {found === undefined ? (
        children
      ) : (
        <span
          className={classNames(
            'items-start gap-1 [overflow-wrap:anywhere]',
            floats
              ? 'absolute inset-x-0 bottom-full z-10 mb-1 hidden rounded-md border border-edge bg-well py-1 pr-1 pl-2 text-sm text-ink group-focus-within/note:flex'
              : 'flex',
          )}
        >
          {/* Heard by the line above. */}
          <span aria-hidden="true" className="grow">
            {sentence}
          </span>
          <IconButton
            label={i18n.t('note.wording.dismiss', [word])}
            size="small"
            onClick={(event) => {
              // The button goes; the writer goes on writing.
              event.currentTarget.form?.querySelector('textarea')?.focus();
              dismiss();
            }}
          >
            <Icon name="close" className="size-3.5" />
          </IconButton>
        </span>
      )}
    </span>
  );
}
