import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { limits } from '../../core/model/limits.ts';
import type { RawProfile } from '../../core/model/raw-profile.ts';
import { type DocumentRead, withoutSpeakers } from '../document-read.ts';
import { rawDocument, unreadableDocument } from '../raw-document.ts';
import { documentKinds } from '../unreadable-file.ts';
import { pictureFacts } from './picture-facts.ts';

/**
 * Reads what a picture says about itself: when, where and with what it was taken, what it was changed with. Its pixels are
 * never decoded. A picture that says nothing is readable, with every place empty. Never throws.
 */
export function readPicture(name: string, bytes: Uint8Array): DocumentRead {
  const unreadable = (reason: NonNullable<RawProfile['reason']>): DocumentRead =>
    withoutSpeakers(unreadableDocument(documentKinds.picture, name, '', reason), '');
  if (bytes.length > limits.fileBytes) return unreadable('too-large');
  if (bytes.length === 0) return unreadable('empty');
  const facts = pictureFacts(bytes);
  if (!facts) return unreadable('wrong-format');
  // What stands behind the place where it breaks off is not known: that is not the same as nothing.
  if (facts.isCut && facts.found.length === 0) return unreadable('damaged');
  const raw = rawDocument(documentKinds.picture, name, bytesToHex(sha256(bytes)), facts.found, []);
  return withoutSpeakers({ ...raw, fields: { ...(facts.isCut ? notReached : searched), ...raw.fields } }, '');
}

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
