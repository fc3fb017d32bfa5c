import type { Level } from '../model/assessment.ts';
import type { Status } from '../model/case.ts';
import type { Use } from '../model/indicator.ts';
import type { Observable } from '../model/observation.ts';
import type { UnreadableReason } from '../model/raw-profile.ts';

// Reports are documents, kept and passed on: they are written in one language, unlike the interface.

/** A level's word and what it means, as both stand in a report. */
export const levelWords: Record<Level, { word: string; meaning: string }> = {
  'too-little-seen': { word: 'Too little seen', meaning: 'Too little could be read to say anything.' },
  'nothing-found': {
    word: 'Nothing found',
    meaning: 'No published indicator found. This is not clearance: confirmed cases have passed every page check.',
  },
  background: { word: 'Background', meaning: 'Common among honest candidates. No action.' },
  'worth-a-question': { word: 'Worth a question', meaning: 'Ask; the answer is usually ordinary.' },
  'verify-first': { word: 'Verify first', meaning: 'Verify before going further. Still no verdict.' },
};

/** That checks are switched off, so that the counts above or beside it are not taken for the whole of the catalogue. */
export const notAsked = (count: number): string =>
  count === 1
    ? '1 check is switched off by the organisation. It was not asked, and says nothing for or against anyone.'
    : `${count} checks are switched off by the organisation. They were not asked, and say nothing for or against anyone.`;

/** What the reviewer made of the case. */
export const statusWords: Record<Status, string> = {
  open: 'Open',
  waiting: 'Waiting for the candidate',
  explained: 'Explained',
  escalated: 'Escalated',
  closed: 'Closed',
};

/** How a finding may count, for a reader who has never seen the program. */
export const useWords: Record<Use, string> = {
  score: 'counts by itself',
  corroborate: 'counts only beside findings of another kind',
  reviewer: 'asks the reviewer to look',
};

/** Why a source could not be read. */
export const unreadableWords: Record<UnreadableReason, string> = {
  wall: 'the site asked to sign in',
  'not-found': 'the site found no such page',
  'not-a-profile': 'the page is not a profile',
  'still-loading': 'the page had not finished loading',
  'unknown-layout': 'the page is laid out in a way that is not known',
  'moved-during-read': 'the page changed while it was read',
  empty: 'there was nothing in it',
  'too-large': 'it was too large',
  'wrong-format': 'it is not what its name says',
  'picture-only': 'it holds pictures of pages and no text',
  locked: 'it opens with a password only',
  damaged: 'it is damaged',
  'expands-too-far': 'it would unpack to far more than a document holds',
  'took-too-long': 'reading it took too long',
};

/** Kinds of facts, as they are named among what was not seen. */
export const kindWords: Record<Observable, string> = {
  'display-name': 'name',
  headline: 'headline',
  summary: 'summary',
  handle: 'account names',
  'claimed-location': 'place',
  'local-time': 'local time',
  'account-created': 'joining date',
  'last-activity': 'last activity',
  email: 'e-mail address',
  phone: 'phone number',
  link: 'web addresses',
  'linked-account': 'linked accounts',
  badge: 'badges',
  rate: 'rate',
  count: 'counters',
  work: 'work history',
  education: 'education',
  skill: 'skills',
  'photo-address': 'photo',
  review: 'reviews',
  message: 'messages',
  wallet: 'wallet addresses',
  'postal-address': 'postal address',
  payee: 'name for payment',
  commit: 'commits',
  language: 'languages as listed',
  'document-author': 'author named in the file',
  'document-software': 'program that made the file',
  'document-time': 'dates in the file',
  'document-mark': 'marks of the file',
  'document-language': 'proofing language',
  'embedded-part': 'parts inside the file',
  'hidden-text': 'text that a reader does not see',
  'picture-time': 'when a picture was taken',
  'picture-position': 'where a picture was taken',
  'picture-device': 'what a picture was taken with',
  'picture-hash': 'a picture in numbers',
  answer: 'an answer to a reviewer question',
};
