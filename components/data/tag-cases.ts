import { setTags } from '../../lib/review/set-tags.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Outcome } from '../case/actions.ts';
import { appStamp } from './app-stamp.ts';
import { takeBack } from './bind-case-actions.ts';

/**
 * Puts a tag on several cases, or takes it off, each with its own line in its history; cases that have it so already are
 * left alone. Stops at the first that is refused; the undo takes all of it back.
 */
export async function tagCases(store: Store, caseIds: readonly string[], tag: string, isOn: boolean): Promise<Outcome> {
  const records = await store.read((database) => database.cases.bulkGet([...caseIds]));
  if (!records.ok) return records;
  const done: { caseId: string; eventId: string }[] = [];
  const undo = async () => {
    for (const { caseId, eventId } of done) await takeBack(store, caseId, eventId);
  };
  for (const record of records.value) {
    if (record === undefined || record.tags.includes(tag) === isOn) continue;
    const tags = isOn ? [...record.tags, tag] : record.tags.filter((each) => each !== tag);
    const result = await setTags(store, record.id, tags, appStamp());
    if (!result.ok) return result;
    done.push({ caseId: record.id, eventId: result.eventId });
  }
  return { ok: true, undo };
}
