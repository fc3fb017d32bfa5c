import type { Opinion, Status } from '../../lib/core/model/case.ts';
import type { Observable } from '../../lib/core/model/observation.ts';

/** What happened to an action: done, with how to take it back, or refused with a sentence for the reviewer. */
export type Outcome = { ok: true; undo?: () => Promise<void> } | { ok: false; message: string };

/**
 * Everything that a reviewer can do to one case. Components receive it and know nothing of the store; the entrypoint
 * binds it to `lib/review`. Every function resolves after the store has confirmed, never before.
 */
export type CaseActions = {
  giveOpinion(indicator: string, stance: Opinion['stance'], reason: string): Promise<Outcome>;
  answerQuestion(question: string, reply: 'yes' | 'no' | 'not-asked'): Promise<Outcome>;
  correctValue(account: string, kind: Observable, value: string | Record<string, string> | null): Promise<Outcome>;
  withdrawCorrection(correctionId: string): Promise<Outcome>;
  addNote(text: string): Promise<Outcome>;
  changeNote(noteId: string, text: string): Promise<Outcome>;
  removeNote(noteId: string): Promise<Outcome>;
  saveDraft(text: string): Promise<Outcome>;
  setStatus(status: Status, reason: string): Promise<Outcome>;
  setTags(tags: string[]): Promise<Outcome>;
  setTitle(title: string): Promise<Outcome>;
  eraseCase(): Promise<Outcome>;
};
