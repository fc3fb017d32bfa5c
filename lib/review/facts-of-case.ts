import { caseFacts, currentProfiles, earlierVisits, type Facts } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import type { Profile } from '../core/model/profile.ts';

/**
 * What the pack is asked of: the newest visit of each account as the reviewer corrected it, the answers, and the visits before.
 *
 * @param links what is shared with the other candidates; left out when they were not compared
 */
export function factsOfCase(
  { profiles, corrections, answers }: CaseFile,
  links?: readonly CaseLink[],
): { current: Profile[]; facts: Facts } {
  // What is ordinary is shown and asked about by no indicator.
  const asked = links?.filter(({ ordinary }) => ordinary === undefined);
  const current = applyCorrections(currentProfiles(profiles), corrections);
  return { current, facts: caseFacts(current, answers, { earlier: earlierVisits(profiles), ...(asked && { links: asked }) }) };
}
