import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Note } from '../../lib/core/model/case.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { WordingHint } from './wording-hint.tsx';

type NoteItemProps = { note: Note; actions: Pick<CaseActions, 'changeNote' | 'removeNote'> };

/** One note with when it was written; changed in place, and removed with a way back. */
export function NoteItem({ note, actions }: NoteItemProps) {
  const { act } = useAct();
  const [words, setWords] = useState<string>();
  const [error, setError] = useState<string>();

  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (words === undefined) return;
    const refused = await act(actions.changeNote(note.id, words.trim()), i18n.t('note.saidChanged'));
    if (refused === undefined) setWords(undefined);
    setError(refused === undefined ? undefined : i18n.t('note.failed', [refused]));
  };
  const remove = async () => setError(await act(actions.removeNote(note.id), i18n.t('note.saidRemoved')));

  if (words !== undefined) {
    return (
      <li className="py-2">
        <form
          onSubmit={(event) => void change(event)}
          onKeyDown={(event) => event.key === 'Escape' && setWords(undefined)}
          className="flex flex-col gap-2"
        >
          <TextArea
            label={i18n.t('note.change')}
            labelHidden
            autoFocus
            hint={<WordingHint text={words} />}
            value={words}
            maxLength={20_000}
            error={error}
            onChange={(event) => setWords(event.target.value)}
          />
          <div className="flex gap-2">
            <Button type="submit" look="primary" size="small" disabled={words.trim() === ''}>
              {i18n.t('common.save')}
            </Button>
            <Button look="quiet" size="small" onClick={() => setWords(undefined)}>
              {i18n.t('common.cancel')}
            </Button>
          </div>
        </form>
      </li>
    );
  }
  return (
    <li className="flex items-start gap-1 py-2">
      <div className="min-w-0 grow">
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">
          <UntrustedText text={note.text} />
        </p>
        <p className="text-sm text-ink-soft">
          <Moment at={note.createdAt} withTime />
          {note.updatedAt !== note.createdAt && (
            <>
              {' · '}
              {i18n.t('note.changed')} <Moment at={note.updatedAt} withTime />
            </>
          )}
        </p>
        <Problem>{error}</Problem>
      </div>
      <IconButton label={i18n.t('note.change')} size="small" onClick={() => setWords(note.text)}>
        <Icon name="pen" className="size-3.5" />
      </IconButton>
      <IconButton label={i18n.t('note.remove')} size="small" onClick={() => void remove()}>
        <Icon name="close" className="size-3.5" />
      </IconButton>
    </li>
  );
}
