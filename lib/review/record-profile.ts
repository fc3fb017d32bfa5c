import { admit } from '../core/intake/admit.ts';
import type { Case } from '../core/model/case.ts';
import { documentName } from '../core/model/document-name.ts';
import { limits } from '../core/model/limits.ts';
import type { Profile } from '../core/model/profile.ts';
import type { UnreadableReason } from '../core/model/raw-profile.ts';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { applyChange } from './change-case.ts';
import { sameDocument } from './same-document.ts';
import type { Stamp } from './stamp.ts';

/** Where a profile was put, or why it was not. A page that is not a profile is refused with the reader's reason. */
export type Recorded =
  | {
      ok: true;
      caseId: string;
      profile: Profile;
      isNewCase: boolean;
      /** Visits of this account, this one included. */
      visits: number;
      /** What `undo` takes back; left out when the same document was there already and nothing was written. */
      eventId?: string;
    }
  | { ok: false; message: string; reason?: UnreadableReason };

const unreadable = 'No profile could be read here, so nothing was saved.';

/**
 * Records what a reader returned: another visit in the case that has this account, else a new case. Nothing that the reviewer
 * wrote is touched, and nothing is stored of a page that could not be read. A document that some case has already is found
 * there.
 */
export async function recordProfile(store: Store, raw: unknown, stamp: Stamp): Promise<Recorded> {
  const id = stamp.newId();
  const admitted = admit(raw, { id, readAt: stamp.now });
  if (!admitted.ok) return admitted;
  const { profile } = admitted;
  if (!isKept(profile)) return { ok: false, message: unreadable, ...(profile.reason === undefined ? {} : { reason: profile.reason }) };

  const made = { caseId: stamp.newId(), openedId: stamp.newId(), readId: stamp.newId() };
  const there = await store.read((database) => caseOfDocument(database, profile));
  if (!there.ok) return { ok: false, message: there.message };
  if (there.value !== undefined) return { ok: true, ...there.value, isNewCase: false, visits: 1 };

  const eventId = made.readId;
  const result = await store.write(async (database): Promise<Recorded> => {
    const known = await caseOfAccount(database, profile);
    const owner = known ?? newCase(made.caseId, profile, stamp.now);
    const visits = (await visitsOf(database, owner.id, profile.account)) + 1;
    // A connection can die after the disk has confirmed; the second run then finds its work done.
    const isDone = (await database.history.get(made.readId)) !== undefined;
    if (isDone) return { ok: true, caseId: owner.id, profile, isNewCase: owner.id === made.caseId, visits: visits - 1, eventId };
    if (known === undefined) {
      await database.cases.put(owner);
      await database.history.put({ id: made.openedId, caseId: owner.id, at: stamp.now, what: 'case-opened', subject: owner.id });
    }
    await applyChange(
      database,
      owner,
      {
        what: 'profile-read',
        subject: id,
        detail: profile.account,
        rows: [{ table: 'profiles', key: id, row: { ...profile, caseId: owner.id } }],
      },
      made.readId,
      stamp,
    );
    return { ok: true, caseId: owner.id, profile, isNewCase: known === undefined, visits, eventId };
  });
  return result.ok ? result.value : { ok: false, message: result.message };
}

/**
 * Whether a reading is kept. A page that could not be read says nothing; a file that was sent and could not be checked is
 * something to come back to, and must never look like a file in which nothing was found.
 */
export const isKept = ({ readable, origin }: Profile): boolean => readable || origin === 'document';

/** The case that has the same document already, and the document in it. */
async function caseOfDocument(database: Database, profile: Profile): Promise<{ caseId: string; profile: Profile } | undefined> {
  if (profile.origin === 'page') return undefined;
  for (const { id } of await database.cases.where('accounts').equals(profile.account).toArray()) {
    const same = await sameDocument(database, id, profile);
    if (same !== undefined) return { caseId: id, profile: same };
  }
  return undefined;
}

/**
 * The case that an account of a page belongs to; `undefined` when there is none. Files and pasted text have no account
 * of their own: two candidates may both send a `resume.pdf`.
 */
export async function caseOfAccount(database: Database, { origin, account }: Profile): Promise<Case | undefined> {
  return origin === 'page' ? database.cases.where('accounts').equals(account).first() : undefined;
}

/** How often an account was read in a case. */
export async function visitsOf(database: Database, caseId: string, account: string): Promise<number> {
  const rows = database.profiles.where('caseId').equals(caseId);
  return rows.and((row) => row.account === account).count();
}

function newCase(id: string, profile: Profile, now: string): Case {
  return {
    id,
    title: titleOf(profile),
    status: 'open',
    statusReason: '',
    tags: [],
    accounts: [profile.account],
    createdAt: now,
    updatedAt: now,
  };
}

/** The name that a new case gets: the one that its profile shows, else what the file is called, else its account. */
export function titleOf({ observations, account, origin }: Profile): string {
  for (const { kind, value, visible } of observations) {
    if (kind === 'display-name' && visible) return value.slice(0, limits.shortText);
  }
  return ((origin === 'page' ? '' : documentName(account)) || account).slice(0, limits.shortText);
}
