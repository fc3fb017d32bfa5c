import type { ReviewerAnswer } from '../../lib/core/model/case.ts';

/** The newest reply to a question; `not-asked` while there is none. */
export function newestReply(question: string, answers: readonly ReviewerAnswer[]): ReviewerAnswer['reply'] {
  let newest: ReviewerAnswer | undefined;
  for (const answer of answers) {
    if (answer.question === question && (newest === undefined || answer.at >= newest.at)) newest = answer;
  }
  return newest?.reply ?? 'not-asked';
}
