import type { RawProfile } from '../core/model/raw-profile.ts';

/** What a file or a pasted text gave. */
export type DocumentRead = {
  raw: RawProfile;
  /** The text in reading order, for marking up what was not understood; never stored. Empty where there is none. */
  text: string;
  /** The writers of a conversation in order of appearance, as the source names them; empty for everything else. */
  speakers: readonly string[];
};

/** What the reviewer has said about a document before it is read. */
export type DocumentChoice = {
  /** Which of a conversation's writers is the candidate, as `DocumentRead.speakers` names them. */
  candidate?: string | undefined;
};

/** A document in which nobody converses. */
export const withoutSpeakers = (raw: RawProfile, text: string): DocumentRead => ({ raw, text, speakers: [] });
