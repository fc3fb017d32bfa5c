import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** Renames the case. */
export function setTitle(store: Store, caseId: string, title: string, stamp: Stamp): Promise<Done> {
  return changeCase(store, caseId, stamp, () => {
    if (title.trim() === '') return { refused: 'A case needs a name. The old one was kept.' };
    return { what: 'title-set', subject: caseId, detail: title.trim(), case: { title: title.trim() } };
  });
}
