import { admit } from '../../../lib/core/intake/admit.ts';
import type { CaseFile } from '../../../lib/core/model/case.ts';
import type { Profile } from '../../../lib/core/model/profile.ts';
import type { RawProfile } from '../../../lib/core/model/raw-profile.ts';

/** A case with one source, read on a given day; undefined when no profile could be read from it. */
export function caseOf(raw: RawProfile, readAt: string): CaseFile | undefined {
  const admitted = admit(raw, { id: 'corpus', readAt });
  return admitted.ok ? caseOfProfile(admitted.profile) : undefined;
}

/** The same of a profile that was read already. */
export function caseOfProfile(profile: Profile): CaseFile | undefined {
  if (!profile.readable) return undefined;
  const { readAt, account } = profile;
  return {
    case: {
      ...{ id: 'corpus', title: 'Corpus', status: 'open', statusReason: '', tags: [], createdAt: readAt, updatedAt: readAt },
      accounts: [account],
    },
    profiles: [profile],
    ...{ notes: [], opinions: [], corrections: [], answers: [], steps: [], linkOpinions: [], reminders: [], history: [] },
  };
}
