import { caseRecord, draft, type HistoryEvent } from './case.ts';
import { limits } from './limits.ts';
import { z } from './zod.ts';

const keys = z.array(z.string().min(1).max(600));

/**
 * What a join keeps with its line in the history, so that the two cases can be told apart again. It names the rows that
 * went over and holds none of them, so that nothing is stored twice.
 */
const joinedCase = z.strictObject({
  /** The row of the case that went into the other, as it was. */
  case: caseRecord,
  /** Its rows, by table. */
  rows: z.partialRecord(
    z.enum(['profiles', 'notes', 'opinions', 'corrections', 'answers', 'steps', 'linkOpinions', 'reminders', 'history']),
    keys,
  ),
  /** Accounts and tags that the other case did not have. */
  accounts: keys,
  tags: keys,
  /** The two drafts as they were, and the text that was made of them. */
  drafts: z.strictObject({ from: draft, into: draft.optional(), together: z.string().max(limits.longText) }).optional(),
});
export type JoinedCase = z.infer<typeof joinedCase>;

const before = z.strictObject({ joined: joinedCase });

/** What an event of the history joined; `undefined` for every other event, and once it was taken apart. */
export function joinedBy(event: HistoryEvent): JoinedCase | undefined {
  return event.what === 'cases-joined' ? before.safeParse(event.before).data?.joined : undefined;
}
