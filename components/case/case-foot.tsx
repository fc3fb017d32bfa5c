import { type Ref, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { NoteComposer } from '../note/note-composer.tsx';
import { NoteList } from '../note/note-list.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import type { CaseActions } from './actions.ts';

type CaseFootProps = {
  file: CaseFile;
  draftDelayMs: number;
  actions: CaseActions;
  onStatus: () => void;
  noteRef: Ref<HTMLTextAreaElement>;
};

/** What is always in reach: the notes, the status and the composer. */
export function CaseFoot({ file, draftDelayMs, actions, onStatus, noteRef }: CaseFootProps) {
  const listId = useId();
  const [showsNotes, setShowsNotes] = useState(false);
  const { status, statusReason } = file.case;
  return (
    <footer className="border-t border-rule bg-sheet px-4 pt-1.5 pb-3">
      <div
        id={listId}
        hidden={!showsNotes || file.notes.length === 0}
        className="-mx-4 max-h-[40dvh] overflow-y-auto border-b border-rule px-4"
      >
        {showsNotes && <NoteList notes={file.notes} actions={actions} />}
      </div>
      <div className="flex items-center justify-between gap-2 pb-1.5">
        {file.notes.length === 0 ? (
          <span className="text-sm text-ink-soft">{i18n.t('note.count', 0)}</span>
        ) : (
          <Button
            look="quiet"
            size="small"
            className="-ml-2"
            aria-expanded={showsNotes}
            aria-controls={listId}
            onClick={() => setShowsNotes(!showsNotes)}
          >
            {i18n.t('note.count', file.notes.length)}
            <Icon name="open" className={showsNotes ? 'size-3.5' : 'size-3.5 rotate-180'} />
          </Button>
        )}
        <Button look="quiet" size="small" className="-mr-2 min-w-0" aria-haspopup="dialog" aria-keyshortcuts="s" onClick={onStatus}>
          <span className="truncate">
            {i18n.t(`case.status.${status}`)}
            {statusReason !== '' && (
              <span className="font-normal text-ink-soft">
                {': '}
                <UntrustedText text={statusReason} />
              </span>
            )}
          </span>
          <Icon name="open" className="size-3.5" />
        </Button>
      </div>
      <NoteComposer draft={file.draft?.text ?? ''} delayMs={draftDelayMs} actions={actions} fieldRef={noteRef} />
    </footer>
  );
}
