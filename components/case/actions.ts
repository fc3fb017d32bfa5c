import type { Opinion, Status, StepRecord } from '../../lib/core/model/case.ts';
import type { LinkOpinion } from '../../lib/core/model/link-opinion.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { OtherCase } from '../../lib/core/model/other-case.ts';
import type { Reminder } from '../../lib/core/model/reminder.ts';

/** What happened to an action: done, with how to take it back, or refused with a sentence for the reviewer. */
export type Outcome = { ok: true; undo?: () => Promise<void> } | { ok: false; message: string };

/**
 * Everything that a reviewer can do to one case. Components receive it and know nothing of the store; the entrypoint
 * binds it to `lib/review`. Every function resolves after the store has confirmed, never before.
 */
export type CaseActions = {
  giveOpinion(indicator: string, stance: Opinion['stance'], reason: string): Promise<Outcome>;
  answerQuestion(question: string, reply: 'yes' | 'no' | 'not-asked'): Promise<Outcome>;
  /** Keeps what became of a step of verification, and whether all candidates for the role get it. */
  recordStep(given: Pick<StepRecord, 'step' | 'state' | 'forEveryone' | 'note'>): Promise<Outcome>;
  /** Keeps what the reviewer says of this candidate and another one with whom something is shared. */
  judgeLink(judged: Pick<LinkOpinion, 'otherCase' | 'stance' | 'reason'>): Promise<Outcome>;
  /** Sets the day to look at the candidate again; without a day it takes the earlier one back. */
  setReminder(set: Pick<Reminder, 'due' | 'reason'>): Promise<Outcome>;
  correctValue(account: string, kind: Observable, value: string | Record<string, string> | null): Promise<Outcome>;
  /** Keeps a value that was pointed at, as text or as the parts of a record, with the text it stood in and its place. */
  pointValue(
    account: string,
    kind: Observable,
    value: string | Record<string, string>,
    place: { quote: string; locator: string },
  ): Promise<Outcome>;
  withdrawCorrection(correctionId: string): Promise<Outcome>;
  addNote(text: string): Promise<Outcome>;
  changeNote(noteId: string, text: string): Promise<Outcome>;
  removeNote(noteId: string): Promise<Outcome>;
  saveDraft(text: string): Promise<Outcome>;
  setStatus(status: Status, reason: string): Promise<Outcome>;
  setTags(tags: string[]): Promise<Outcome>;
  setTitle(title: string): Promise<Outcome>;
  eraseCase(): Promise<Outcome>;
  /** The other cases, those first whose account a page of this one names. */
  otherCases(): Promise<{ ok: true; cases: OtherCase[] } | { ok: false; message: string }>;
  /** Puts everything of this case into another one of the same candidate. */
  joinInto(otherCaseId: string): Promise<Outcome>;
  /** Makes a case of its own of one source. */
  takeOut(account: string): Promise<Outcome>;
};
