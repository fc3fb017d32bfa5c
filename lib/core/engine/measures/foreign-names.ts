import type { Evidence } from '../../model/finding.ts';
import type { ObservationOf } from '../../model/observation.ts';
import { isOwnHandle } from '../../model/own-handle.ts';
import { nameSpelledIn, wordsOf } from '../../text/name-words.ts';
import { belongsToName, isNobodysName, isPlainLatin, nameTokens } from '../../text/person-name.ts';
import { withoutAddressId } from '../../text/profile-link.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { Measured, MeasureFacts } from '../measure.ts';

/** Mailboxes that spell out a full personal name which has nothing in common with any name the candidate shows. */
export const foreignMailboxes: MeasureFacts = (facts, { isExcepted }) => {
  const emails = seen(facts, 'email');
  if (emails.length === 0) return { is: 'unknown', missing: ['email'] };
  return foreign(
    facts,
    emails.map((email) => ({
      value: email,
      text: isExcepted(email) ? '' : email.observation.value.replace(/@.*$/s, '').replace(/\+.*$/s, ''),
    })),
  );
};

/** LinkedIn addresses of the candidate's own that spell out such a name. The id at the end of an address is no name. */
export const foreignSlugs: MeasureFacts = (facts) => {
  const own = seen(facts, 'handle').filter(
    (handle) => handle.observation.value.platform === 'linkedin' && isOwnHandle(handle.profile, handle.observation),
  );
  if (own.length === 0) return { is: 'unknown', missing: ['handle'] };
  return foreign(
    facts,
    own.map((handle) => ({ value: handle, text: withoutAddressId(handle.observation.value.name) })),
  );
};

/** People whom the candidate's files name as their author or as the one who saved them last, under such a name. */
export const foreignFileAuthors: MeasureFacts = (facts, { isExcepted }) => {
  const named = seen(facts, 'document-author').filter(({ observation: { value } }) => value.role !== 'company' && value.role !== 'manager');
  if (named.length === 0) return { is: 'unknown', missing: ['document-author'] };
  return foreign(
    facts,
    named.map((author) => ({ value: author, text: isExcepted(author) ? '' : author.observation.value.name })),
  );
};

function foreign(
  facts: Facts,
  spellings: readonly { value: Seen<ObservationOf<'email'> | ObservationOf<'handle'> | ObservationOf<'document-author'>>; text: string }[],
): Measured {
  const shown = seen(facts, 'display-name').map((name) => ({ name, tokens: nameTokens(name.observation.value) }));
  const comparable = shown.filter(({ tokens }) => tokens.some((token) => token.length > 1));
  if (comparable.length === 0) return { is: 'unknown', missing: ['display-name'] };
  const tokens = comparable.flatMap((each) => each.tokens);
  const others = spellings.filter(({ text }) => isSomebodyElse(text, tokens));
  if (others.length > 0 && !isSpelledSomewhere(comparable.map(({ name }) => name.observation.value)))
    return { is: 'unknown', missing: ['display-name'] };
  const evidence: Evidence[] = (others.length > 0 ? others : spellings).map(({ value }) => evidenceOf(value));
  return { is: 'known', value: others.length, evidence: [...evidence, ...comparable.map(({ name }) => evidenceOf(name))] };
}

/**
 * Whether what the candidate is called stands somewhere in Latin letters. A name in a script that was not transliterated could be the very
 * name that the mailbox spells; where a page gives the whole name in Latin letters too, that one is compared, as it is for everybody
 * who has only these. Whole is a name of two words, or of as many as the other script has: people of one name have no more.
 * A pen name says nothing of what its owner is called.
 */
function isSpelledSomewhere(names: readonly string[]): boolean {
  // What stands in brackets is the name again, in the other script.
  const each = names
    .filter((name) => !isNobodysName(name))
    .flatMap((name) => name.split(/[()（）]/))
    .map((name) => nameTokens(name));
  const longest = Math.max(...each.map((tokens) => (isPlainLatin(tokens) ? wordCount(tokens) : 0)));
  return longest > 1 || (longest > 0 && each.every((tokens) => isPlainLatin(tokens) || wordCount(tokens) <= longest));
}

/** Words that are no initials; in a script without spaces a name of two signs and more is two. */
const wordCount = (tokens: readonly string[]): number =>
  tokens.reduce((count, token) => count + (token.length < 2 ? 0 : unspaced.test(token) ? 2 : 1), 0);

const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Every word of two letters and more counts, whether or not it is known for a name: the family name may be the short one. */
function isSomebodyElse(text: string, tokens: readonly string[]): boolean {
  if (nameSpelledIn(text) === undefined) return false;
  return wordsOf(text).every((word) => word.length < 2 || !belongsToName(word, tokens));
}
