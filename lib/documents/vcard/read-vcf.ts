import { limits } from '../../core/model/limits.ts';
import type { RawProfile } from '../../core/model/raw-profile.ts';
import type { DocumentChoice, DocumentRead } from '../document-read.ts';
import { rawDocument } from '../raw-document.ts';
import { textOfBytes } from '../text-of-bytes.ts';
import { documentKinds, unreadableFile } from '../unreadable-file.ts';
import { cardContents, cardName } from './card-contents.ts';
import { vcards } from './vcard-lines.ts';

/**
 * Reads a contact card. Several cards are several people: their names come back as those to choose from, and nothing is
 * read until one is chosen. Never throws.
 */
export function readVcf(name: string, bytes: Uint8Array, choice: DocumentChoice = {}): DocumentRead {
  if (bytes.length > limits.fileBytes) return unreadableFile(name, 'too-large', 'vcard');
  const text = textOfBytes(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) return unreadableFile(name, 'wrong-format', 'vcard');
  if (text.trim() === '') return unreadableFile(name, 'empty', 'vcard');
  const cards = vcards(text);
  const names = cards.map(cardName);
  const speakers = cards.length > 1 ? [...new Set(names)].filter((each) => each !== '') : [];
  const chosen = cards.length === 1 ? cards[0] : cards[names.indexOf(choice.candidate ?? '')];
  if (cards.length === 0 || cards.every((card) => card.length === 0)) return unreadableFile(name, 'wrong-format', 'vcard');
  // Several cards and nobody chosen: whose a value is cannot be told.
  const found = chosen ? cardContents(chosen) : [];
  const raw = rawDocument(documentKinds.vcard, name, text, found, chosen ? [] : ['several-people']);
  return {
    raw: { ...raw, fields: { ...(chosen ? places : notChosen), ...raw.fields } },
    text: chosen ? text.slice(0, 100_000) : names.join('\n'),
    speakers,
  };
}

const places: RawProfile['fields'] = {
  'display-name': 'empty',
  email: 'empty',
  phone: 'empty',
  'postal-address': 'empty',
  work: 'empty',
  link: 'empty',
};
const notChosen: RawProfile['fields'] = { 'display-name': 'missing', email: 'missing', phone: 'missing' };
