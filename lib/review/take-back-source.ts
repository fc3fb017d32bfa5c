import { partTables } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { eraseCase } from './erase-case.ts';
import type { Stamp } from './stamp.ts';
import { undo } from './undo.ts';

/** What came of taking a source back: whether the case went with it, or why nothing was done. */
export type TakenBack = { ok: true; isErased: boolean } | { ok: false; message: string };

/** Takes back that a source was added. A case that holds nothing else goes with it: an empty one tells nobody anything. */
export async function takeBackSource(store: Store, caseId: string, eventId: string, stamp: Stamp): Promise<TakenBack> {
  const undone = await undo(store, caseId, eventId, stamp);
  if (!undone.ok) return undone;
  const empty = await store.read(async (database) => {
    const [owner, draft] = await Promise.all([database.cases.get(caseId), database.drafts.get(caseId)]);
    if (owner === undefined || owner.status !== 'open' || owner.tags.length > 0 || (draft?.text ?? '').trim() !== '') return false;
    const tables = partTables.filter((table) => table !== 'history');
    const counts = await Promise.all(tables.map((table) => database.table(table).where('caseId').equals(caseId).count()));
    return counts.every((count) => count === 0);
  });
  if (!empty.ok || !empty.value) return { ok: true, isErased: false };
  const erased = await eraseCase(store, caseId);
  return erased.ok ? { ok: true, isErased: true } : { ok: true, isErased: false };
}
