import type { LinkOpinion } from '../core/model/link-opinion.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** What the reviewer says of a case and another one that share something. */
export type LinkJudged = Pick<LinkOpinion, 'otherCase' | 'stance' | 'reason'>;

/** Records the reviewer's word on two cases in the history of the one it was given in; earlier words stay, the newest counts. */
export function judgeLink(store: Store, caseId: string, judged: LinkJudged, stamp: Stamp): Promise<Done> {
  const id = stamp.newId();
  return changeCase(store, caseId, stamp, async (_, database) => {
    if ((await database.cases.get(judged.otherCase)) === undefined)
      return { refused: 'The other case is no longer there; it may have been joined or erased in another window.' };
    return {
      what: 'link-judged',
      subject: id,
      ...(judged.reason === '' ? {} : { detail: judged.reason }),
      rows: [{ table: 'linkOpinions', key: id, row: { id, caseId, ...judged, at: stamp.now } }],
    };
  });
}
