import type { CaseFile } from '../../lib/core/model/case.ts';
import { addPointedValue } from '../../lib/review/add-pointed-value.ts';
import { answerQuestion } from '../../lib/review/answer-question.ts';
import { correctValue, withdrawCorrection } from '../../lib/review/correct-value.ts';
import { eraseCase } from '../../lib/review/erase-case.ts';
import { giveOpinion } from '../../lib/review/give-opinion.ts';
import { joinCases } from '../../lib/review/join-cases.ts';
import { judgeLink } from '../../lib/review/judge-link.ts';
import { addNote, changeNote, removeNote, saveDraft } from '../../lib/review/note-case.ts';
import { recordStep } from '../../lib/review/record-step.ts';
import { sameCandidate } from '../../lib/review/same-candidate.ts';
import { setReminder } from '../../lib/review/set-reminder.ts';
import { setStatus } from '../../lib/review/set-status.ts';
import { setTags } from '../../lib/review/set-tags.ts';
import { setTitle } from '../../lib/review/set-title.ts';
import { splitProfile } from '../../lib/review/split-profile.ts';
import type { Done } from '../../lib/review/stamp.ts';
import { undo } from '../../lib/review/undo.ts';
import type { Store } from '../../lib/store/store.ts';
import type { CaseActions, Outcome } from '../case/actions.ts';
import { appStamp } from './app-stamp.ts';

/**
 * The actions of one case, bound to the store. `levelOf` says what the case comes to after an action, for its history.
 * An undo that cannot be done rejects with a sentence for the reviewer.
 */
export function bindCaseActions(store: Store, caseId: string, levelOf?: (file: CaseFile) => string): CaseActions {
  const stamp = () => appStamp(levelOf);
  const outcome = async (done: Promise<Done>): Promise<Outcome> => {
    const result = await done;
    return result.ok ? { ok: true, undo: () => takeBack(store, caseId, result.eventId, levelOf) } : result;
  };
  return {
    giveOpinion: (indicator, stance, reason) => outcome(giveOpinion(store, caseId, { indicator, stance, reason }, stamp())),
    answerQuestion: (question, reply) => outcome(answerQuestion(store, caseId, { question, reply }, stamp())),
    recordStep: (given) => outcome(recordStep(store, caseId, given, stamp())),
    judgeLink: (judged) => outcome(judgeLink(store, caseId, judged, stamp())),
    setReminder: (set) => outcome(setReminder(store, caseId, set, stamp())),
    correctValue: (account, kind, value) => outcome(correctValue(store, caseId, { account, kind, value }, stamp())),
    pointValue: (account, kind, value, place) => outcome(addPointedValue(store, caseId, { account, kind, value, ...place }, stamp())),
    withdrawCorrection: (correctionId) => outcome(withdrawCorrection(store, caseId, correctionId, stamp())),
    addNote: (text) => outcome(addNote(store, caseId, text, stamp())),
    changeNote: (noteId, text) => outcome(changeNote(store, caseId, noteId, text, stamp())),
    removeNote: (noteId) => outcome(removeNote(store, caseId, noteId, stamp())),
    saveDraft: (text) => saveDraft(store, caseId, text, stamp()),
    setStatus: (status, reason) => outcome(setStatus(store, caseId, status, reason, stamp())),
    setTags: (tags) => outcome(setTags(store, caseId, tags, stamp())),
    setTitle: (title) => outcome(setTitle(store, caseId, title, stamp())),
    eraseCase: () => eraseCase(store, caseId),
    async otherCases() {
      const found = await store.read((database) => sameCandidate(database, caseId));
      return found.ok ? { ok: true, cases: found.value } : found;
    },
    async joinInto(otherCaseId) {
      const done = await joinCases(store, { from: caseId, into: otherCaseId }, stamp());
      // The step stands in the history of the case that this one went into.
      return done.ok ? { ok: true, undo: () => takeBack(store, otherCaseId, done.eventId, levelOf) } : done;
    },
    takeOut: (account) => outcome(splitProfile(store, caseId, account, stamp())),
  };
}

/** Takes back one step of a case's history; rejects with a sentence for the reviewer when that cannot be done. */
export async function takeBack(store: Store, caseId: string, eventId: string, levelOf?: (file: CaseFile) => string): Promise<void> {
  const result = await undo(store, caseId, eventId, appStamp(levelOf));
  if (!result.ok) throw new Error(result.message);
}
