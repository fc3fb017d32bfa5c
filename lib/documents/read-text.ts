import { limits } from '../core/model/limits.ts';
import { readChat } from './chat-lines.ts';
import { cvContents } from './cv-contents.ts';
import { type DocumentChoice, type DocumentRead, withoutSpeakers } from './document-read.ts';
import { type DocumentKind, rawDocument, unreadableDocument } from './raw-document.ts';

/**
 * Reads pasted text or a text file: a conversation, a résumé, labelled fields, or words of the candidate. Never throws.
 *
 * @param name   the file's name; empty for pasted text
 * @param choice which writer of a conversation is the candidate; without it every writer but the reviewer is taken for them
 */
export function readText(name: string, text: string, choice: DocumentChoice = {}): DocumentRead {
  const kind: DocumentKind =
    name.trim() === ''
      ? { origin: 'text', site: 'Pasted text', adapter: 'text@1' }
      : { origin: 'document', site: 'Text file', adapter: 'text@1' };
  if (text.length > limits.fileText) return withoutSpeakers(unreadableDocument(kind, name, text, 'too-large'), '');
  if (text.trim() === '') return withoutSpeakers(unreadableDocument(kind, name, text, 'empty'), '');
  if (isBinary(text)) return withoutSpeakers(unreadableDocument(kind, name, text, 'wrong-format'), '');
  const all = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const lines = all.slice(0, mostLines).map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line));
  const notices = all.length > mostLines || all.some((line) => line.length > longestLine) ? ['text-cut'] : [];
  const shown = lines.join('\n');
  const chat = readChat(lines, choice.candidate);
  if (chat) {
    const raw = rawDocument(kind, name, text, chat.found, [...notices, ...chat.notices]);
    return { raw, text: shown, speakers: chat.speakers, writing: chat.writing };
  }
  const { found, fields } = cvContents(lines);
  const profile = rawDocument(kind, name, text, found, notices);
  return withoutSpeakers({ ...profile, fields: { ...fields, ...profile.fields } }, shown);
}

/** A file that only pretends to be text: zero bytes, or one character in twenty that decoding could not make sense of. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (start.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const strange = start.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange * 20 > start.length;
}

const mostLines = 20_000;
const longestLine = limits.longText;
