import { limits } from '../core/model/limits.ts';
import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { type CvLine, cvLines } from './cv-lines.ts';
import { readLabelled } from './labelled-lines.ts';
import { letterSignature } from './letter-signature.ts';
import { isPersonal } from './personal-lines.ts';
import { observed } from './raw-document.ts';
import { readCv } from './read-cv.ts';

/** What lines of text say, and what became of the places that they promise. */
export type TextContents = { found: RawObservation[]; fields: RawProfile['fields'] };

/**
 * What the lines of any document mean, in reading order: a résumé, labelled fields, or words of the candidate. What could
 * not be understood stays in `summary` and `message` pieces. Never throws.
 */
export function cvContents(lines: readonly string[]): TextContents {
  const shown = cvLines(lines);
  const cv = readCv(shown);
  const labelled = readLabelled(cv ? cv.ownLines : shown);
  const signature = cv ? [] : letterSignature(shown);
  const rest = cv
    ? cv.found
    : [...signature, ...wordsIn(shown.filter(({ text }, index) => !labelled.lines.has(index) && !isPersonal(text)))];
  // What is said under its label is the name, and a second one beside it would be somebody else's.
  const isNamed = labelled.found.some(({ kind }) => kind === 'display-name');
  const kept = isNamed ? rest.filter(({ kind }) => kind !== 'display-name') : rest;
  return { found: onceEach([...labelled.found, ...kept]), fields: { ...labelled.fields, ...cv?.fields } };
}

/** Each value once, where it stands first. */
function onceEach(found: readonly RawObservation[]): RawObservation[] {
  const known = new Set<string>();
  return found.filter(({ kind, value }) => {
    const key = `${kind} ${JSON.stringify(value)}`;
    // A person has one name here: another beside it would be somebody else's.
    if (kind === 'display-name' && known.has(kind)) return false;
    known.add(kind);
    return !known.has(key) && known.add(key);
  });
}

/**
 * Words without a form of their own: addressed to somebody they are a message, else they are about the candidate. What stands behind
 * `>` among them is quoted from somebody else.
 */
function wordsIn(lines: readonly CvLine[]): RawObservation[] {
  const unquoted = lines.filter((line) => !/^\s{0,4}>/.test(line.text));
  const text = (unquoted.some((line) => line.text.trim() !== '') ? unquoted : lines)
    .map((line) => line.text)
    .join('\n')
    .trim();
  const kind = addressed.test(text.slice(0, 3_000)) ? 'message' : 'summary';
  const pieces: string[] = [];
  for (let from = 0; from < text.length && pieces.length < mostPieces; from += limits.longText)
    pieces.push(text.slice(from, from + limits.longText));
  return pieces.flatMap((piece, index) => observed(kind, piece, piece, `part ${index + 1}`) ?? []);
}

const addressed =
  /^\s{0,8}(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|greetings|thanks|thank you|hallo|bonjour|hola|ciao|cześć|здравствуйте|привет|вітаю|добрий день)\b|\b(?:you|your|we can|let['’]s|please)\b/imu;
const mostPieces = 25;
