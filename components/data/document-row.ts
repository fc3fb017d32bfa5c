import type { Profile } from '../../lib/core/model/profile.ts';

/** One writer of a conversation, with a line of theirs to tell them by. */
export type Speaker = { name: string; example: string };

/** What a reviewer is asked before a conversation counts: who of its writers is the candidate. */
export type SpeakerQuestion = {
  speakers: readonly Speaker[];
  /** The only writer whose name can be that of the case. */
  likely?: string;
};

/** What has become of a file that was dropped or chosen. */
export type DocumentState =
  | { is: 'waiting' }
  | { is: 'reading' }
  /** Read, and it waits for the reviewer to say who the candidate is. */
  | ({ is: 'asking' } & SpeakerQuestion)
  /** Read and not yet in a case: it could not be checked, and the case is opened by a file that could. */
  | { is: 'held' }
  /** In a case, checked or not as its profile says; `isUndone` once it was taken back. */
  | { is: 'kept'; caseId: string; profile: Profile; eventId?: string; isUndone?: true }
  /** Not taken, and why. */
  | { is: 'refused'; message: string }
  /** The browser gave no answer. */
  | { is: 'failed' }
  | { is: 'stopped' };

/** A file that was dropped or chosen, and what has become of it. */
export type DocumentRow = { id: string; name: string; state: DocumentState };

/** Whether something is still being done with the file, without the reviewer. */
export const isPending = ({ state }: DocumentRow): boolean => state.is === 'waiting' || state.is === 'reading' || state.is === 'held';
