import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { limits } from '../../core/model/limits.ts';
import type { RawObservation, RawProfile } from '../../core/model/raw-profile.ts';
import { type DocumentRead, withoutSpeakers } from '../document-read.ts';
import { observed, rawDocument, unreadableDocument } from '../raw-document.ts';
import { documentKinds } from '../unreadable-file.ts';
import { pictureFacts } from './picture-facts.ts';
import { lookOfPicture, type PictureLook } from './picture-look.ts';

/** As `readPicture`, with what the picture looks like where something here can decode it. */
export const readSeenPicture = async (name: string, bytes: Uint8Array): Promise<DocumentRead> =>
  readPicture(name, bytes, await lookOfPicture(bytes));

/**
 * Reads what a picture says about itself: when, where and with what it was taken, what it was changed with; and the numbers by which
 * a copy of it is told. A picture that says nothing is readable, with every other place empty. Never throws.
 *
 * @param look what it looks like, of the same bytes
 */
export function readPicture(name: string, bytes: Uint8Array, look: PictureLook = 'not-seen'): DocumentRead {
  const unreadable = (reason: NonNullable<RawProfile['reason']>): DocumentRead =>
    withoutSpeakers(unreadableDocument(documentKinds.picture, name, '', reason), '');
  if (bytes.length > limits.fileBytes) return unreadable('too-large');
  if (bytes.length === 0) return unreadable('empty');
  const facts = pictureFacts(bytes);
  if (!facts) return unreadable('wrong-format');
  // What stands behind the place where it breaks off is not known: that is not the same as nothing.
  if (facts.isCut && facts.found.length === 0) return unreadable('damaged');
  const print = bytesToHex(sha256(bytes));
  const notices = typeof look === 'string' ? [`picture-${look}`] : [];
  const raw = rawDocument(documentKinds.picture, name, print, [...facts.found, ...hashesOf(print, look)], notices);
  return withoutSpeakers({ ...raw, fields: { ...(facts.isCut ? notReached : searched), ...raw.fields } }, '');
}

const hashesOf = (print: string, look: PictureLook): RawObservation[] =>
  [
    observed('picture-hash', { of: 'bytes', text: print }, print, 'bytes'),
    typeof look === 'string' ? undefined : observed('picture-hash', { of: 'perceptual', text: look.hash }, look.hash, 'pixels'),
    typeof look === 'string' || look.round === undefined
      ? undefined
      : observed('picture-hash', { of: 'round', text: look.round }, look.round, 'pixels within a circle'),
  ].filter((one) => one !== undefined);

const searched: RawProfile['fields'] = {
  'picture-time': 'empty',
  'picture-position': 'empty',
  'picture-device': 'empty',
  'embedded-part': 'empty',
};
const notReached: RawProfile['fields'] = {
  'picture-time': 'missing',
  'picture-position': 'missing',
  'picture-device': 'missing',
  'embedded-part': 'missing',
};
