import type { Correction } from '../core/model/case.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** Keeps a value that the reviewer corrected or added; it holds for this visit of the account and for later ones. */
export function correctValue(
  store: Store,
  caseId: string,
  given: Pick<Correction, 'account' | 'kind' | 'value'>,
  stamp: Stamp,
): Promise<Done> {
  const id = stamp.newId();
  return changeCase(store, caseId, stamp, (owner) => {
    if (!owner.accounts.includes(given.account))
      return { refused: 'This source is not part of the case any more, so the value was not kept.' };
    return {
      what: 'value-corrected',
      subject: id,
      detail: `${given.account}: ${given.kind}`,
      rows: [{ table: 'corrections', key: id, row: { id, caseId, ...given, at: stamp.now } }],
    };
  });
}

/** Takes a correction back, so that what was read counts again. */
export function withdrawCorrection(store: Store, caseId: string, correctionId: string, stamp: Stamp): Promise<Done> {
  return changeCase(store, caseId, stamp, async (_, database) => {
    const correction = await database.corrections.get(correctionId);
    if (correction?.caseId !== caseId)
      return { refused: 'This correction is no longer there; it may have been taken back in another window.' };
    return {
      what: 'value-corrected',
      subject: correctionId,
      detail: `${correction.account}: ${correction.kind}`,
      rows: [{ table: 'corrections', key: correctionId, row: null }],
    };
  });
}
