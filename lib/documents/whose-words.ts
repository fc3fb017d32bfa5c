import { compareNames, nameTokens } from '../core/text/person-name.ts';
import { areRelated, areSpelledAlike } from '../core/text/related-names.ts';
import { isCandidate, isReviewer } from './chat-writer.ts';
import type { DocumentRead } from './document-read.ts';
import { looksLikeName } from './looks-like-name.ts';

/** What a candidate is known by, outside of the document: displayed names and mailboxes. */
export type KnownAs = { names: readonly string[]; mailboxes: readonly string[] };

/** Whose words a document holds: all of them the candidate's, those of one writer, or nobody can say. */
export type WhoseWords = { is: 'own' } | { is: 'writer'; name: string } | { is: 'open' };

type Written = Pick<DocumentRead, 'raw' | 'speakers' | 'writing'>;

/**
 * Which of a document's writers is the candidate. Of several it is the only one whose name or mailbox the candidate is known by. An
 * only writer besides the reviewer is the candidate too, unless known under another name or, with nothing known, when the letter is
 * addressed to somebody: a recruiter writes letters as well.
 */
export function whoseWords(read: Written, known: KnownAs): WhoseWords {
  const { raw, speakers, writing } = read;
  if (!raw.readable || speakers.length === 0) return { is: 'own' };
  const fitting = fittingWriter(read, known);
  if (fitting !== undefined) return speakers.length === 1 ? { is: 'own' } : { is: 'writer', name: fitting };
  const others = speakers.filter((speaker) => !isReviewer(speaker));
  const [only] = others;
  if (only === undefined || others.length > 1) return { is: 'open' };
  const isKnown = known.names.length + known.mailboxes.length > 0;
  const sentTo = writing?.sentTo ?? [];
  if (isKnown ? sentTo.length > 0 || only === '' || looksLikeName(only) || isFirstName(only) : sentTo.length > 0) return { is: 'open' };
  return speakers.length === 1 ? { is: 'own' } : { is: 'writer', name: only };
}

/** The only writer whose name or mailbox the candidate is known by; a mailbox says more than a name. `undefined` for none and for several. */
export function fittingWriter({ speakers, writing }: Written, known: KnownAs): string | undefined {
  const isMailbox = (mail: string): boolean => known.mailboxes.some((own) => own.toLowerCase() === mail.toLowerCase());
  const tests: ((speaker: string) => boolean)[] = [
    (speaker) => known.names.includes(speaker),
    (speaker) => (writing?.mailboxes ?? []).some(({ of, mail }) => of === speaker && isMailbox(mail)) || isMailbox(speaker),
    isCandidate,
    (speaker) => !isReviewer(speaker) && known.names.some((name) => isWholeName(name, speaker)),
  ];
  for (const fits of tests) {
    const found = speakers.filter((speaker) => speaker !== '' && fits(speaker));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Whether every word of the shorter name stands in the longer one: a first name alone does, a first name beside another family name does not. */
function isWholeName(one: string, other: string): boolean {
  if (compareNames(one, other) !== 'same') return false;
  const [short = [], long = []] = [nameTokens(one), nameTokens(other)].sort((a, b) => a.length - b.length);
  return short.every((word) =>
    long.some(
      (token, at) =>
        (word.length === 1 || token.length === 1 ? word[0] === token[0] : areRelated(word, token)) ||
        areSpelledAlike(`${token}${long[at + 1] ?? ''}`, word),
    ),
  );
}

/** One word with a capital, as conversations name people who know each other: no account's name. */
const isFirstName = (speaker: string): boolean => /^\p{Lu}\p{Ll}{1,30}$|^\p{Lo}{2,20}$/u.test(speaker.trim());
