import type { Case, Draft, HistoryEvent } from '../core/model/case.ts';
import type { JoinedCase } from '../core/model/joined-case.ts';
import type { Database } from '../store/database.ts';
import { rowSchemas } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { levelAfter } from './change-case.ts';
import { moveRows, rowKeys } from './move-rows.ts';
import type { Done, Stamp } from './stamp.ts';

/**
 * Puts everything of one case into another, in one transaction: sources, notes, draft, opinions, corrections, answers, tags
 * and history. The other case keeps its name and status; the history tells those of the one that went. Only the reviewer
 * decides this. `takeApart` is the way back.
 */
export async function joinCases(store: Store, { from, into }: { from: string; into: string }, stamp: Stamp): Promise<Done> {
  const eventId = stamp.newId();
  const result = await store.write(async (database): Promise<Done> => {
    // A connection can die after the disk has confirmed; the second run then finds its work done.
    if ((await database.history.get(eventId)) !== undefined) return { ok: true, eventId };
    const [going, owner] = await database.cases.bulkGet([from, into]);
    if (going === undefined || owner === undefined) return refused(gone);
    if (going.id === owner.id) return refused('These are one case already.');
    const drafts = await draftsOf(database, from, into);
    const united = unite(owner, going, stamp);
    const problem = problemOf(united, drafts?.together);
    if (problem !== undefined) return refused(problem);
    await join(database, { going, owner, united, drafts }, eventId, stamp);
    return { ok: true, eventId };
  });
  return result.ok ? result.value : { ok: false, message: result.message };
}

const gone = 'One of the two cases is no longer there; it may have been joined or erased in another window.';
const refused = (message: string): Done => ({ ok: false, message });

type Join = { going: Case; owner: Case; united: Case; drafts: JoinedCase['drafts'] };

async function join(database: Database, { going, owner, united, drafts }: Join, eventId: string, stamp: Stamp): Promise<void> {
  const rows = await rowKeys(database, going.id);
  const before: JoinedCase = {
    case: going,
    rows,
    accounts: going.accounts.filter((each) => !owner.accounts.includes(each)),
    tags: going.tags.filter((each) => !owner.tags.includes(each)),
    ...(drafts === undefined ? {} : { drafts }),
  };
  await moveRows(database, rows, going.id, owner.id);
  if (drafts !== undefined) {
    await database.drafts.delete(going.id);
    await database.drafts.put({ caseId: owner.id, text: drafts.together, updatedAt: stamp.now });
  }
  await database.cases.delete(going.id);
  await database.cases.put(united);
  const level = await levelAfter(database, owner.id, stamp);
  await database.history.put({
    id: eventId,
    caseId: owner.id,
    at: stamp.now,
    what: 'cases-joined',
    subject: going.id,
    ...(level === undefined ? {} : { level }),
    detail: going.title,
    before: { joined: before } as HistoryEvent['before'],
  });
}

const unite = (owner: Case, going: Case, { now }: Stamp): Case => ({
  ...owner,
  tags: [...new Set([...owner.tags, ...going.tags])],
  accounts: [...new Set([...owner.accounts, ...going.accounts])],
  updatedAt: now,
});

async function draftsOf(database: Database, from: string, into: string): Promise<JoinedCase['drafts']> {
  const [going, owner]: (Draft | undefined)[] = await database.drafts.bulkGet([from, into]);
  if (going === undefined) return undefined;
  return {
    from: going,
    ...(owner === undefined ? {} : { into: owner }),
    together: [owner?.text, going.text].filter((text) => text !== undefined && text.trim() !== '').join('\n\n'),
  };
}

function problemOf(united: Case, draft: string | undefined): string | undefined {
  if (united.accounts.length > 200) return 'Together the two cases would have more than 200 sources, so they were not joined.';
  if (united.tags.length > 40)
    return 'Together the two cases would have more than 40 tags, so they were not joined. Take some off, then join them.';
  const isFine =
    draft === undefined || rowSchemas.drafts.safeParse({ caseId: united.id, text: draft, updatedAt: united.updatedAt }).success;
  return isFine
    ? undefined
    : 'Together the two unsaved notes are too long, so the cases were not joined. Save one as a note, then join them.';
}
