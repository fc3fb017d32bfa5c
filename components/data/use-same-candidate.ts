import type { OtherCase } from '../../lib/core/model/other-case.ts';
import { sameCandidate } from '../../lib/review/same-candidate.ts';
import { useLive } from './live.ts';

/** The case that a case just opened may belong to: one that is linked, else the one shown before, else the one changed last. */
export function useSameCandidate(opened: { caseId: string; shownBefore: string | undefined } | undefined): OtherCase | undefined {
  const others = useLive(`same-candidate:${opened?.caseId ?? ''}:${opened?.shownBefore ?? ''}`, async (database) =>
    opened === undefined ? [] : sameCandidate(database, opened.caseId, opened.shownBefore),
  );
  return others.state === 'ready' ? others.value[0] : undefined;
}
