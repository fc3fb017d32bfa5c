import type { OtherCase } from '../../lib/core/model/other-case.ts';
import { sameCandidate } from '../../lib/review/same-candidate.ts';
import { useLive } from './live.ts';

/**
 * The case that a case just opened may belong to: one that is linked, else the one shown before when it is from another site.
 * Who walks down a list of candidates on one site is not asked at every one of them.
 */
export function useSameCandidate(opened: { caseId: string; shownBefore: string | undefined } | undefined): OtherCase | undefined {
  const others = useLive(`same-candidate:${opened?.caseId ?? ''}:${opened?.shownBefore ?? ''}`, async (database) =>
    opened === undefined ? [] : sameCandidate(database, opened.caseId, opened.shownBefore),
  );
  if (others.state !== 'ready') return undefined;
  const [first] = others.value;
  return first?.link !== undefined || first?.isShownBefore ? first : undefined;
}
