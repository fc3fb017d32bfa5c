import type { Draft, Note } from '../core/model/case.ts';
import type { Database } from '../store/database.ts';
import { homeOfCase } from '../store/home-of-case.ts';
import { rowSchemas } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

const empty = { refused: 'The note is empty, so there is nothing to save.' };
const gone = { refused: 'This note is no longer there; it may have been removed in another window.' };

/** Keeps a note, and empties the draft it was written in. */
export function addNote(store: Store, caseId: string, text: string, stamp: Stamp): Promise<Done> {
  const id = stamp.newId();
  return changeCase(store, caseId, stamp, () => {
    if (text.trim() === '') return empty;
    const note: Note = { id, caseId, text: text.trim(), createdAt: stamp.now, updatedAt: stamp.now };
    return {
      what: 'note-added',
      subject: id,
      rows: [
        { table: 'notes', key: id, row: note },
        { table: 'drafts', key: caseId, row: null },
      ],
    };
  });
}

/** Puts other words in the place of a note's. */
export function changeNote(store: Store, caseId: string, noteId: string, text: string, stamp: Stamp): Promise<Done> {
  return changeCase(store, caseId, stamp, async (_, database) => {
    const note = await database.notes.get(noteId);
    if (note?.caseId !== caseId) return gone;
    if (text.trim() === '') return empty;
    return {
      what: 'note-changed',
      subject: noteId,
      rows: [{ table: 'notes', key: noteId, row: { ...note, text: text.trim(), updatedAt: stamp.now } }],
    };
  });
}

/** Takes a note away; its words stay in the history until the case is erased, so that it can be put back. */
export function removeNote(store: Store, caseId: string, noteId: string, stamp: Stamp): Promise<Done> {
  return changeCase(store, caseId, stamp, async (_, database) => {
    const note = await database.notes.get(noteId);
    if (note?.caseId !== caseId) return gone;
    return { what: 'note-removed', subject: noteId, rows: [{ table: 'notes', key: noteId, row: null }] };
  });
}

/**
 * Keeps what stands in the composer; an empty text removes the draft. Leaves no line in the history and does not touch
 * the date of the case: a draft is not a word yet.
 */
export async function saveDraft(
  store: Store,
  caseId: string,
  text: string,
  stamp: Stamp,
): Promise<{ ok: true } | { ok: false; message: string }> {
  const row = rowSchemas.drafts.safeParse({ caseId, text, updatedAt: stamp.now });
  if (!row.success) return { ok: false, message: 'This draft is too long to be kept. Save a part of it as a note.' };
  const result = await store.write(async (database) => {
    if ((await database.cases.get(caseId)) === undefined) return keepInHome(database, row.data);
    await (text === '' ? database.drafts.delete(caseId) : database.drafts.put(row.data));
    return true;
  });
  if (!result.ok) return { ok: false, message: result.message };
  return result.value ? { ok: true } : { ok: false, message: 'This case is no longer there; it may have been erased in another window.' };
}

/** Words that were still on their way when their case was joined into another follow it there, behind what stands there. */
async function keepInHome(database: Database, { caseId, text, updatedAt }: Draft): Promise<boolean> {
  const home = await homeOfCase(database, caseId);
  if (home === undefined) return false;
  const there = (await database.drafts.get(home))?.text ?? '';
  if (there.includes(text)) return true;
  const row = rowSchemas.drafts.safeParse({ caseId: home, text: there === '' ? text : `${there}\n\n${text}`, updatedAt });
  if (row.success) await database.drafts.put(row.data);
  return row.success;
}
