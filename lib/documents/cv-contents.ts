import { limits } from '../core/model/limits.ts';
import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { readLabelled } from './labelled-lines.ts';
import { observed } from './raw-document.ts';
import { readCv } from './read-cv.ts';

/** What lines of text say, and what became of the places that they promise. */
export type TextContents = { found: RawObservation[]; fields: RawProfile['fields'] };

/**
 * What the lines of any document mean, in reading order: a résumé, labelled fields, or words of the candidate. What could
 * not be understood stays in `summary` and `message` pieces. Never throws.
 */
export function cvContents(lines: readonly string[]): TextContents {
  const cv = readCv(lines);
  // Below the first heading of a résumé, "Mail: …" may be somebody else's.
  const labelled = readLabelled(cv ? lines.slice(0, cv.topLines) : lines);
  const rest = cv ? cv.found : wordsIn(lines.filter((_, index) => !labelled.lines.has(index)));
  return { found: [...labelled.found, ...rest], fields: { ...labelled.fields, ...cv?.fields } };
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

const addressed =
  /^\s{0,8}(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|greetings|thanks|thank you|hallo|bonjour|hola|ciao|cześć|здравствуйте|привет|вітаю|добрий день)\b|\b(?:you|your|we can|let['’]s|please)\b/imu;
const mostPieces = 25;
