import { admit } from '../core/intake/admit.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import { caseOfAccount, isKept, type Recorded, visitsOf } from './record-profile.ts';
import { sameDocument } from './same-document.ts';
import type { Stamp } from './stamp.ts';

const unreadable = 'Nothing that belongs to a profile could be read here, so nothing was saved.';

/**
 * Records what a reader returned in a given case. A profile that belongs to another case is refused by name, since an
 * account belongs to one candidate only. A file that could not be checked is kept with its reason; one that is there
 * already is not kept twice.
 */
export async function addSource(store: Store, caseId: string, raw: unknown, stamp: Stamp): Promise<Recorded> {
  const id = stamp.newId();
  const admitted = admit(raw, { id, readAt: stamp.now });
  if (!admitted.ok) return admitted;
  const { profile } = admitted;
  if (!isKept(profile)) return { ok: false, message: unreadable, ...(profile.reason === undefined ? {} : { reason: profile.reason }) };

  const same = await store.read((database) => sameDocument(database, caseId, profile));
  if (!same.ok) return { ok: false, message: same.message };
  if (same.value !== undefined) return { ok: true, caseId, profile: same.value, isNewCase: false, visits: 1 };

  let visits = 1;
  const done = await changeCase(store, caseId, stamp, async (owner, database) => {
    const other = await caseOfAccount(database, profile);
    if (other !== undefined && other.id !== caseId) {
      return { refused: `This profile belongs to the case “${other.title}” already, so it was not added here.` };
    }
    visits = (await visitsOf(database, caseId, profile.account)) + 1;
    return {
      what: 'source-added',
      subject: id,
      detail: profile.account,
      ...(owner.accounts.includes(profile.account) ? {} : { case: { accounts: [...owner.accounts, profile.account] } }),
      rows: [{ table: 'profiles', key: id, row: { ...profile, caseId } }],
    };
  });
  return done.ok ? { ok: true, caseId, profile, isNewCase: false, visits, eventId: done.eventId } : done;
}
