import type { RawProfile } from '../core/model/raw-profile.ts';

/** What a file or a pasted text gave. */
export type DocumentRead = {
  raw: RawProfile;
  /** The text in reading order, for marking up what was not understood; never stored. Empty where there is none. */
  text: string;
  /** The writers of a conversation in order of appearance, as the source names them, an empty one for a letter that nobody is named for; none for everything else. */
  speakers: readonly string[];
  /** What else is known of the writers; left out where nothing is. */
  writing?: Writing;
};

/** What tells which of its writers a document is of. */
export type Writing = {
  /** A writer's mailbox, where a letter's head names it. */
  mailboxes: readonly { of: string; mail: string }[];
  /** Whom letters are addressed to, by name or mailbox. */
  sentTo: readonly string[];
};

/** What the reviewer has said about a document before it is read. */
export type DocumentChoice = {
  /** Which of a conversation's writers is the candidate, as `DocumentRead.speakers` names them; empty for the one without a name. */
  candidate?: string | undefined;
};

/** A document in which nobody converses. */
export const withoutSpeakers = (raw: RawProfile, text: string): DocumentRead => ({ raw, text, speakers: [] });
