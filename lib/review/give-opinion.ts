import type { Opinion } from '../core/model/case.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** Records the reviewer's stand on a finding; earlier ones stay, the newest counts. */
export function giveOpinion(
  store: Store,
  caseId: string,
  given: { indicator: string; stance: Opinion['stance']; reason: string },
  stamp: Stamp,
): Promise<Done> {
  const id = stamp.newId();
  const opinion: Opinion = { id, caseId, ...given, reason: given.reason.trim(), at: stamp.now };
  return changeCase(store, caseId, stamp, () => ({
    what: 'opinion-given',
    subject: id,
    detail: `${given.indicator}: ${given.stance}`,
    rows: [{ table: 'opinions', key: id, row: opinion }],
  }));
}
