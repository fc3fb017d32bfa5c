import type { CaseFile } from '../../lib/core/model/case.ts';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { addSource } from '../../lib/review/add-source.ts';
import { type Recorded, recordProfile } from '../../lib/review/record-profile.ts';
import type { Store } from '../../lib/store/store.ts';
import { appStamp } from './app-stamp.ts';

/** Puts what was read of a document into a case; into one that is opened for it when there is none. */
export const keepDocument = (
  store: Store,
  caseId: string | undefined,
  raw: RawProfile,
  levelOf: (file: CaseFile) => string,
): Promise<Recorded> =>
  caseId === undefined ? recordProfile(store, raw, appStamp(levelOf)) : addSource(store, caseId, raw, appStamp(levelOf));

/** The reading of a file under a mark of its bytes, so that the same file is known again. What names another account keeps it. */
export function markedBy(mark: string, name: string, raw: RawProfile): RawProfile {
  if (raw.origin !== 'document' || !contentMark.test(raw.subject)) return raw;
  const shown = raw.subject.replace(contentMark, '') || name.slice(0, 200);
  return { ...raw, subject: `${shown} ${mark}`.trim() };
}

const contentMark = /(?:^| )[0-9a-f]{12}$/;
