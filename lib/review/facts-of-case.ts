import { caseFacts, currentProfiles, earlierVisits, type Facts } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { Profile } from '../core/model/profile.ts';

/** What the pack is asked of: the newest visit of each account as the reviewer corrected it, the answers, and the visits before. */
export function factsOfCase({ profiles, corrections, answers }: CaseFile): { current: Profile[]; facts: Facts } {
  const current = applyCorrections(currentProfiles(profiles), corrections);
  return { current, facts: caseFacts(current, answers, { earlier: earlierVisits(profiles) }) };
}
