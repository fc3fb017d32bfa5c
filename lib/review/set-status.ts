import type { Status } from '../core/model/case.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** Says where the case stands, and why. */
export function setStatus(store: Store, caseId: string, status: Status, reason: string, stamp: Stamp): Promise<Done> {
  return changeCase(store, caseId, stamp, () => ({
    what: 'status-set',
    subject: caseId,
    detail: status,
    case: { status, statusReason: reason.trim() },
  }));
}
