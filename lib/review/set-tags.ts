import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** Gives the case these tags and no others; blank ones and repetitions fall away, the order stays. */
export function setTags(store: Store, caseId: string, tags: readonly string[], stamp: Stamp): Promise<Done> {
  const clean = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  return changeCase(store, caseId, stamp, () => ({ what: 'tags-set', subject: caseId, detail: clean.join(', '), case: { tags: clean } }));
}
