import type { Case } from '../core/model/case.ts';
import { type JoinedCase, joinedBy } from '../core/model/joined-case.ts';
import type { Database } from '../store/database.ts';
import { partTables } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { levelAfter } from './change-case.ts';
import { eventsAbout, moveRows, rowsOfAccounts } from './move-rows.ts';
import type { Done, Stamp } from './stamp.ts';

/**
 * Makes two cases again of two that were joined. The one that went gets its own row and its rows back, with what was read of
 * its accounts and done to its rows since; what was written about the candidate since stays in the case it was written in.
 */
export async function takeApart(store: Store, caseId: string, eventId: string, stamp: Stamp): Promise<Done> {
  const partedId = stamp.newId();
  const openedId = stamp.newId();
  const result = await store.write(async (database): Promise<Done> => {
    if ((await database.history.get(partedId)) !== undefined) return { ok: true, eventId: partedId };
    const [event, owner] = await Promise.all([database.history.get(eventId), database.cases.get(caseId)]);
    if (event?.caseId !== caseId || owner === undefined)
      return { ok: false, message: 'There is nothing left to take apart: the case or this step is gone.' };
    const joined = joinedBy(event);
    if (joined === undefined || (await database.cases.get(joined.case.id)) !== undefined)
      return { ok: false, message: 'These cases were taken apart already.' };

    // Another join may have been taken apart meanwhile, and have taken some of the accounts with it.
    const accounts = joined.accounts.filter((each) => owner.accounts.includes(each));
    await giveBackRows(database, owner, joined, accounts);
    await giveBackDraft(database, owner.id, joined.drafts, stamp.now);
    await database.cases.bulkPut([
      { ...joined.case, accounts: joined.case.accounts.filter((each) => owner.accounts.includes(each)), updatedAt: stamp.now },
      {
        ...owner,
        accounts: owner.accounts.filter((each) => !accounts.includes(each)),
        tags: owner.tags.filter((each) => !joined.tags.includes(each)),
        updatedAt: stamp.now,
      },
    ]);
    // What is known of the other case must be gone from here once that case is erased, so nothing of it stays.
    const { before: _, detail: __, ...rest } = event;
    await database.history.put(rest);
    await tellParted(database, { caseId, otherId: joined.case.id, partedId, openedId }, stamp);
    return { ok: true, eventId: partedId };
  });
  return result.ok ? result.value : { ok: false, message: result.message };
}

/** Tells in both cases that they are two now. The line in the first can be taken back, which joins them again. */
export async function tellParted(
  database: Database,
  ids: { caseId: string; otherId: string; partedId: string; openedId: string },
  stamp: Stamp,
): Promise<void> {
  const parted = { at: stamp.now, what: 'cases-parted' } as const;
  const [level, otherLevel] = await Promise.all([levelAfter(database, ids.caseId, stamp), levelAfter(database, ids.otherId, stamp)]);
  await database.history.bulkPut([
    { ...parted, id: ids.partedId, caseId: ids.caseId, subject: ids.otherId, ...(level && { level }), before: { parted: true } },
    { ...parted, id: ids.openedId, caseId: ids.otherId, subject: ids.caseId, ...(otherLevel && { level: otherLevel }) },
  ]);
}

async function giveBackRows(database: Database, owner: Case, joined: JoinedCase, accounts: readonly string[]): Promise<void> {
  const since = await rowsOfAccounts(database, owner, accounts);
  const rows: JoinedCase['rows'] = {};
  for (const table of partTables) rows[table] = [...(joined.rows[table] ?? []), ...(since[table] ?? [])];
  const events = await eventsAbout(database, owner.id, { ...rows, history: [] });
  await moveRows(database, { ...rows, history: [...(rows.history ?? []), ...events] }, owner.id, joined.case.id);
}

/** Two drafts again, when nobody has written on; what was written on stays where it was written. */
async function giveBackDraft(database: Database, caseId: string, drafts: JoinedCase['drafts'], now: string): Promise<void> {
  if (drafts === undefined || (await database.drafts.get(caseId))?.text !== drafts.together) return;
  await database.drafts.delete(caseId);
  const two = drafts.into === undefined ? [drafts.from] : [drafts.from, drafts.into];
  // Newer than the one text that was made of them, which a backup may bring along.
  await database.drafts.bulkPut(two.map((draft) => ({ ...draft, updatedAt: now })));
}
