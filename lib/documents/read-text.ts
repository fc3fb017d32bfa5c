import { limits } from '../core/model/limits.ts';
import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { readChat } from './chat-lines.ts';
import { readLabelled } from './labelled-lines.ts';
import { type DocumentKind, observed, rawDocument, unreadableDocument } from './raw-document.ts';
import { readCv } from './read-cv.ts';

/**
 * Reads pasted text or a text file: a conversation, a résumé, labelled fields, or words of the candidate. Never throws.
 *
 * @param name the file's name; empty for pasted text
 */
export function readText(name: string, text: string): RawProfile {
  const kind: DocumentKind =
    name.trim() === ''
      ? { origin: 'text', site: 'Pasted text', adapter: 'text@1' }
      : { origin: 'document', site: 'Text file', adapter: 'text@1' };
  if (text.length > limits.fileText) return unreadableDocument(kind, name, text, 'too-large');
  if (text.trim() === '') return unreadableDocument(kind, name, text, 'empty');
  if (isBinary(text)) return unreadableDocument(kind, name, text, 'wrong-format');
  const all = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const lines = all.slice(0, mostLines).map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line));
  const notices = all.length > mostLines || all.some((line) => line.length > longestLine) ? ['text-cut'] : [];
  const chat = readChat(lines);
  if (chat) return rawDocument(kind, name, text, chat.found, [...notices, ...chat.notices]);
  const cv = readCv(lines);
  // Below the first heading of a résumé, "Mail: …" may be somebody else's.
  const labelled = readLabelled(cv ? lines.slice(0, cv.topLines) : lines);
  const rest = cv ? cv.found : wordsIn(lines.filter((_, index) => !labelled.lines.has(index)));
  const profile = rawDocument(kind, name, text, [...labelled.found, ...rest], notices);
  return { ...profile, fields: { ...labelled.fields, ...cv?.fields, ...profile.fields } };
}

/** Words without a form of their own: addressed to somebody they are a message, else they are about the candidate. */
function wordsIn(lines: readonly string[]): RawObservation[] {
  const text = lines.join('\n').trim();
  const kind = addressed.test(text.slice(0, 3_000)) ? 'message' : 'summary';
  const pieces: string[] = [];
  for (let from = 0; from < text.length && pieces.length < mostPieces; from += limits.longText)
    pieces.push(text.slice(from, from + limits.longText));
  return pieces.flatMap((piece, index) => observed(kind, piece, piece, `part ${index + 1}`) ?? []);
}

/** A file that only pretends to be text: zero bytes, or one character in twenty that decoding could not make sense of. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (start.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const strange = start.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange * 20 > start.length;
}

const addressed =
  /^\s{0,8}(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|greetings|thanks|thank you|hallo|bonjour|hola|ciao|cześć|здравствуйте|привет|вітаю|добрий день)\b|\b(?:you|your|we can|let['’]s|please)\b/imu;
const mostLines = 20_000;
const longestLine = limits.longText;
const mostPieces = 25;
