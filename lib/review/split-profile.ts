import type { Case } from '../core/model/case.ts';
import type { Store } from '../store/store.ts';
import { eventsAbout, moveRows, rowsOfAccounts } from './move-rows.ts';
import { titleOf } from './record-profile.ts';
import type { Done, Stamp } from './stamp.ts';
import { tellParted } from './take-apart.ts';

/**
 * Takes one source of a case out into a case of its own, with its visits, its corrections and what the history tells of
 * them. What was written about the candidate stays. Taking the event back joins the two.
 */
export async function splitProfile(store: Store, caseId: string, account: string, stamp: Stamp): Promise<Done> {
  const ids = { caseId, otherId: stamp.newId(), partedId: stamp.newId(), openedId: stamp.newId() };
  const result = await store.write(async (database): Promise<Done> => {
    if ((await database.history.get(ids.partedId)) !== undefined) return { ok: true, eventId: ids.partedId };
    const owner = await database.cases.get(caseId);
    if (owner === undefined) return { ok: false, message: 'This case is no longer there; it may have been erased in another window.' };
    const rows = await rowsOfAccounts(database, owner, [account]);
    const visits = (await database.profiles.bulkGet(rows.profiles ?? [])).filter((each) => each !== undefined);
    const newest = visits.toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1))[0];
    if (newest === undefined) return { ok: false, message: 'This source is not part of the case any more.' };
    const all = await database.profiles.where('caseId').equals(caseId).count();
    if (all === visits.length) return { ok: false, message: 'This is the only source of the case, so there is nothing to take it out of.' };

    const made: Case = {
      ...{ id: ids.otherId, title: titleOf(newest), status: 'open', statusReason: '', tags: [], accounts: [account] },
      ...{ createdAt: stamp.now, updatedAt: stamp.now },
    };
    const events = await eventsAbout(database, caseId, rows);
    await moveRows(database, { ...rows, history: events }, caseId, made.id);
    await database.cases.bulkPut([made, { ...owner, accounts: owner.accounts.filter((each) => each !== account), updatedAt: stamp.now }]);
    await tellParted(database, ids, stamp);
    return { ok: true, eventId: ids.partedId };
  });
  return result.ok ? result.value : { ok: false, message: result.message };
}
