import type { ReviewerAnswer } from '../core/model/case.ts';
import type { Store } from '../store/store.ts';
import { changeCase } from './change-case.ts';
import type { Done, Stamp } from './stamp.ts';

/** Records the reviewer's reply to a question of the pack; earlier ones stay, the newest counts. */
export function answerQuestion(
  store: Store,
  caseId: string,
  given: { question: string; reply: ReviewerAnswer['reply'] },
  stamp: Stamp,
): Promise<Done> {
  const id = stamp.newId();
  return changeCase(store, caseId, stamp, () => ({
    what: 'question-answered',
    subject: id,
    detail: `${given.question}: ${given.reply}`,
    rows: [{ table: 'answers', key: id, row: { id, caseId, ...given, at: stamp.now } }],
  }));
}
