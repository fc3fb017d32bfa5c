import { i18n } from '#i18n';
import type { Note } from '../../lib/core/model/case.ts';
import type { CaseActions } from '../case/actions.ts';
import { NoteItem } from './note-item.tsx';

type NoteListProps = { notes: readonly Note[]; actions: Pick<CaseActions, 'changeNote' | 'removeNote'> };

/** The reviewer's notes, the newest first. */
export function NoteList({ notes, actions }: NoteListProps) {
  const newestFirst = [...notes].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <ul aria-label={i18n.t('note.list')} className="divide-y divide-rule">
      {newestFirst.map((note) => (
        <NoteItem key={note.id} note={note} actions={actions} />
      ))}
    </ul>
  );
}
