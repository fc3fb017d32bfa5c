import { admit } from '../core/intake/admit.ts';
import type { Case } from '../core/model/case.ts';
import { limits } from '../core/model/limits.ts';
import type { Profile } from '../core/model/profile.ts';
import type { UnreadableReason } from '../core/model/raw-profile.ts';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { applyChange } from './change-case.ts';
import type { Stamp } from './stamp.ts';

/** Where a profile was put, or why it was not. A page that is not a profile is refused with the reader's reason. */
export type Recorded =
  | { ok: true; caseId: string; profileId: string; isNewCase: boolean /** Visits of this account, this one included. */; visits: number }
  | { ok: false; message: string; reason?: UnreadableReason };

const unreadable = 'No profile could be read here, so nothing was saved.';

/**
 * Records what a reader returned: another visit in the case that has this account, else a new case. Nothing that the reviewer
 * wrote is touched, and nothing is stored of a page that could not be read.
 */
export async function recordProfile(store: Store, raw: unknown, stamp: Stamp): Promise<Recorded> {
  const id = stamp.newId();
  const admitted = admit(raw, { id, readAt: stamp.now });
  if (!admitted.ok) return admitted;
  const { profile } = admitted;
  if (!profile.readable) return { ok: false, message: unreadable, ...(profile.reason === undefined ? {} : { reason: profile.reason }) };

  const made = { caseId: stamp.newId(), openedId: stamp.newId(), readId: stamp.newId() };
  const result = await store.write(async (database): Promise<Recorded> => {
    const known = await caseOfAccount(database, profile);
    const owner = known ?? newCase(made.caseId, profile, stamp.now);
    const visits = (await visitsOf(database, owner.id, profile.account)) + 1;
    // A connection can die after the disk has confirmed; the second run then finds its work done.
    const isDone = (await database.history.get(made.readId)) !== undefined;
    if (isDone) return { ok: true, caseId: owner.id, profileId: id, isNewCase: owner.id === made.caseId, visits: visits - 1 };
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
    return { ok: true, caseId: owner.id, profileId: id, isNewCase: known === undefined, visits };
  });
  return result.ok ? result.value : { ok: false, message: result.message };
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

/** The name that a new case gets: the one that its profile shows, else its account. */
export function titleOf({ observations, account }: Profile): string {
  for (const { kind, value, visible } of observations) {
    if (kind === 'display-name' && visible) return value.slice(0, limits.shortText);
  }
  return account.slice(0, limits.shortText);
}
