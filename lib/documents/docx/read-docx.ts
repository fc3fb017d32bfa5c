import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { limits } from '../../core/model/limits.ts';
import type { RawProfile } from '../../core/model/raw-profile.ts';
import { cvContents } from '../cv-contents.ts';
import { type DocumentRead, withoutSpeakers } from '../document-read.ts';
import { type DocumentKind, rawDocument, unreadableDocument } from '../raw-document.ts';
import { documentFacts } from './document-facts.ts';
import { isContainer, isEncryptedContainer } from './old-container.ts';
import { openDocument } from './open-document.ts';
import { Refusal } from './refusal.ts';
import { wordsFound } from './words-found.ts';
import { zipParts } from './zip-parts.ts';

const wordFile: DocumentKind = { origin: 'document', site: 'Word document', adapter: 'docx@1' };

/**
 * Reads a Word document: its text in reading order, its links with their real targets, what it says about itself, and what
 * is hidden in it. Nothing in it is run, nothing that it names is fetched. Never throws: what cannot be read to the end is
 * unreadable as a whole, with the reason.
 */
export function readDocx(name: string, bytes: Uint8Array): DocumentRead {
  const print = bytes.length > limits.fileBytes ? '' : bytesToHex(sha256(bytes));
  try {
    if (bytes.length > limits.fileBytes) throw new Refusal('too-large');
    if (bytes.length === 0) throw new Refusal('empty');
    return read(name, bytes, print);
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : 'damaged';
    return withoutSpeakers(unreadableDocument(wordFile, name, print, reason), '');
  }
}

function read(name: string, bytes: Uint8Array, print: string): DocumentRead {
  if (isContainer(bytes)) throw new Refusal(isEncryptedContainer(bytes) ? 'locked' : 'wrong-format');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('wrong-format');
  const document = openDocument(zipParts(bytes));
  const { found, fields } = cvContents(document.text.lines);
  const facts = documentFacts(document);
  const hasWords = document.text.lines.some((line) => line.trim() !== '');
  if (!hasWords && document.text.hidden.length === 0) {
    const isPicture = facts.some(({ kind, value }) => kind === 'embedded-part' && typeof value !== 'string' && value['what'] === 'picture');
    throw new Refusal(isPicture ? 'picture-only' : 'empty');
  }
  const raw = rawDocument(
    wordFile,
    name,
    print,
    [...found, ...wordsFound(document.text), ...facts],
    document.text.isCut ? ['text-cut'] : [],
  );
  return withoutSpeakers({ ...raw, fields: { ...searched, ...fields, ...raw.fields } }, document.text.lines.join('\n'));
}

/** Every Word document has a place for these, and all of them were looked at. */
const searched: RawProfile['fields'] = {
  link: 'empty',
  'hidden-text': 'empty',
  'embedded-part': 'empty',
  'document-author': 'empty',
  'document-software': 'empty',
  'document-time': 'empty',
  'document-mark': 'empty',
};
