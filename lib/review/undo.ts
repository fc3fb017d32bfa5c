import type { Case, HistoryEvent } from '../core/model/case.ts';
import type { Database } from '../store/database.ts';
import { sameJson } from '../store/same-json.ts';
import type { Store } from '../store/store.ts';
import { levelAfter } from './change-case.ts';
import { joinCases } from './join-cases.ts';
import { putBack, snapshot, snapshotOf } from './snapshot.ts';
import type { Done, Stamp } from './stamp.ts';
import { takeApart } from './take-apart.ts';

/** Thrown to give the transaction up; the sentence is for the reviewer. */
class CannotUndo extends Error {}

/**
 * Puts back how things stood before an event of the history. The undo is an event itself, with what it replaced, so it can
 * be undone in turn.
 */
export async function undo(store: Store, caseId: string, eventId: string, stamp: Stamp): Promise<Done> {
  const event = await store.read((database) => database.history.get(eventId));
  // These two concern two cases, and each is the way back from the other.
  if (event.ok && event.value?.what === 'cases-joined') return takeApart(store, caseId, eventId, stamp);
  if (event.ok && event.value?.what === 'cases-parted' && event.value.caseId === caseId)
    return joinCases(store, { from: event.value.subject, into: caseId }, stamp);
  return takeBackRows(store, caseId, eventId, stamp);
}

async function takeBackRows(store: Store, caseId: string, eventId: string, stamp: Stamp): Promise<Done> {
  const undoneId = stamp.newId();
  try {
    const result = await store.write(async (database): Promise<Done> => {
      if ((await database.history.get(undoneId)) !== undefined) return { ok: true, eventId: undoneId };
      const [event, owner] = await Promise.all([database.history.get(eventId), database.cases.get(caseId)]);
      if (event?.caseId !== caseId || owner === undefined)
        throw new CannotUndo('There is nothing left to take back: the case or this step is gone.');
      const before = snapshot.safeParse(event.before);
      if (!before.success) throw new CannotUndo('This step cannot be taken back.');
      const now = await snapshotOf(database, caseId, before.data);
      if (sameJson(now, before.data)) throw new CannotUndo('This was taken back already.');
      if (!(await putBack(database, caseId, before.data.rows ?? []))) throw new CannotUndo('This step cannot be taken back.');
      const accounts = before.data.case?.accounts && (await accountsOf(database, owner, before.data.case.accounts));
      await database.cases.put({ ...owner, ...before.data.case, ...(accounts && { accounts }), updatedAt: stamp.now });
      const level = await levelAfter(database, caseId, stamp);
      await database.history.put({
        id: undoneId,
        caseId,
        at: stamp.now,
        what: 'undone',
        subject: event.subject,
        ...(level === undefined ? {} : { level }),
        detail: event.what,
        before: now as HistoryEvent['before'],
      });
      return { ok: true, eventId: undoneId };
    });
    return result.ok ? result.value : { ok: false, message: result.message };
  } catch (error) {
    if (error instanceof CannotUndo) return { ok: false, message: error.message };
    throw error;
  }
}

/** The accounts that the case has rows of now: since the event it may have been joined with another one, or taken apart. */
async function accountsOf(database: Database, owner: Case, before: readonly string[]): Promise<string[]> {
  const profiles = await database.profiles.where('caseId').equals(owner.id).toArray();
  const read = new Set(profiles.map(({ account }) => account));
  return [...new Set([...before, ...owner.accounts])].filter((each) => read.has(each));
}
