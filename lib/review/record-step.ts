import type { StepRecord } from '../core/model/case.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** What the reviewer says of a step. `forEveryone` is the word that all candidates for the role get it. */
export type StepGiven = Pick<StepRecord, 'step' | 'state' | 'forEveryone' | 'note'>;

/** Records what became of a step of verification; earlier records stay, the newest counts. */
export function recordStep(store: Store, caseId: string, given: StepGiven, stamp: Stamp): Promise<Done> {
  const id = stamp.newId();
  return changeCase(store, caseId, stamp, () => ({
    what: 'step-recorded',
    subject: id,
    detail: `${given.step}: ${given.state}`,
    rows: [{ table: 'steps', key: id, row: { id, caseId, ...given, at: stamp.now } }],
  }));
}
