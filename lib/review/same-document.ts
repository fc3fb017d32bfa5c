import { documentContent } from '../core/model/document-name.ts';
import type { Profile } from '../core/model/profile.ts';
import type { Database } from '../store/database.ts';
import { sameJson } from '../store/same-json.ts';

/**
 * The source of a case that is the same file or text as one just read, under whatever name it came, and from which the same
 * was read; `undefined` when there is none. A newer reader, or another choice of who the candidate is, reads something
 * else: that is a new visit.
 */
export async function sameDocument(database: Database, caseId: string, read: Profile): Promise<Profile | undefined> {
  if (read.origin === 'page') return undefined;
  const known = await database.profiles.where('caseId').equals(caseId).toArray();
  const content = documentContent(read.account);
  return known.findLast(
    (one) =>
      one.origin === read.origin &&
      (one.account === read.account || (content !== undefined && documentContent(one.account) === content)) &&
      one.adapter === read.adapter &&
      one.reason === read.reason &&
      sameJson(contentsOf(one), contentsOf(read)),
  );
}

const contentsOf = ({ observations }: Profile) => observations.map(({ kind, value, quote, visible }) => ({ kind, value, quote, visible }));
