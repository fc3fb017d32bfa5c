import { toLatin } from './latin.ts';
import { isCompanyName, isPenName } from './pen-names.ts';
import { areRelated, areSpelledAlike } from './related-names.ts';
import { hasVowelless, markVowelless } from './vowelless.ts';

/**
 * How two displayed names stand to each other. `same` is generous: any order, initials, nicknames, other spellings and
 * one shared name are enough, since people marry, move and shorten. `different` needs two full names of people with nothing
 * in common. All else, pen names, companies and two scripts that cannot be compared letter by letter among it, is `not-comparable`.
 */
export type NameComparison = 'same' | 'different' | 'not-comparable';

/**
 * The words of a displayed name in folded Latin, without titles, degrees, pronouns and anything with a digit in it. With `spelled`,
 * in the letters that it folds a text to.
 */
export function nameTokens(name: string, spelled?: (text: string) => string): string[] {
  const [first = '', ...rest] = withoutRemarks(name).slice(0, longestName).split(',');
  // "Roe, Mara" puts the family name first; ", PMP, CSM" lists degrees.
  const parts = [first, ...rest.filter((part) => !/^\s*\p{Lu}[\p{Lu}\p{N}.+®™ -]{1,12}\s*$/u.test(part))];
  const words = spelled === undefined ? latinWords(parts.join(' ')) : wordsOf(spelled(parts.join(' ')));
  return words.filter((word) => /^[\p{L}\p{M}]+$/u.test(word) && !titles.has(word));
}

function latinWords(text: string): string[] {
  if (hasVowelless(text)) return markVowelless(text, latinWords);
  return wordsOf(toLatin(text));
}

const wordsOf = (text: string): string[] => text.replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '').split(/[^\p{L}\p{M}\p{N}]+/u);

/**
 * The same text for every order of the same full name; `undefined` with fewer than two full words, since one word is no
 * full name. Initials are left out. For names in scripts that are written without spaces it is the name itself.
 */
export function nameKey(name: string): string | undefined {
  const tokens = nameTokens(name);
  const full = tokens.filter((token) => token.length > 1);
  if (full.length >= 2) return full.toSorted().join(' ');
  const [only] = full;
  return only !== undefined && tokens.length === 1 && unspaced.test(only) ? only : undefined;
}

/** Whether two displayed names can belong to one person. */
export function compareNames(one: string, other: string): NameComparison {
  const tokens = nameTokens(one);
  const others = nameTokens(other);
  if (tokens.length === 0 || others.length === 0) return 'not-comparable';
  if (tokens.join('') === others.join('') || shareToken(tokens, others)) return 'same';
  if (isCompanyName(one) || isCompanyName(other)) return 'not-comparable';
  return isFullName(tokens) && isFullName(others) && !couldBeInitials(tokens, others) ? 'different' : 'not-comparable';
}

/** Whether a displayed name of two words and more is a pen name, a program's or a company's: what its owner is called is not known. */
export function isNobodysName(name: string): boolean {
  const full = nameTokens(name).filter((token) => token.length > 1);
  return isCompanyName(name) || (full.length >= 2 && isPenName(full));
}

/** Whether a displayed name is a person's full name, which can differ from another one. */
export const isPersonsName = (name: string): boolean => !isCompanyName(name) && isFullName(nameTokens(name));

/**
 * Whether a word is a form of one of a name's words, or is built of several of them or their initials: `mroe`, `mararoe`
 * and `roem` belong to Mara Roe. `word` folded Latin.
 */
export function belongsToName(word: string, tokens: readonly string[]): boolean {
  if (tokens.some((token) => token.length > 1 && areRelated(token, word))) return true;
  if (tokens.some((token) => token.length > 2 && word.includes(token))) return true;
  // Initials and one word, in any order; initials alone.
  const initials = [...new Set(tokens)].map((token) => token.slice(0, 1));
  if (isMadeOf(word, initials)) return true;
  return tokens.some((token) => {
    if (token.length < 2) return false;
    return initials.some((initial) => areSpelledAlike(`${initial}${token}`, word) || areSpelledAlike(`${token}${initial}`, word));
  });
}

/** Whether each letter of a word is an initial of its own: `mjr` is Mara Jane Roe, and `ojo` is not Olu Joy Bello. */
function isMadeOf(word: string, initials: readonly string[]): boolean {
  const left = [...initials];
  return [...word].every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Whether the words can be compared letter by letter with any other name that can: transliterated and not lossy. Arabic and Hebrew
 * are written without most vowels, and so is what is made of them in Latin letters.
 */
export const isPlainLatin = (tokens: readonly string[]): boolean =>
  tokens.every((token) => /^[a-z]+$/.test(token) && (token.length === 1 || /[aeiouy]|^ng$/.test(token)));

function shareToken(tokens: readonly string[], others: readonly string[]): boolean {
  if (tokens.some((token) => token.length > 1 && others.some((word) => word.length > 1 && areRelated(token, word)))) return true;
  return isWrittenApart(tokens, others) || isWrittenApart(others, tokens);
}

/** `Soo-jin` and `Sujin`: one given name, written as two words and as one. */
function isWrittenApart(apart: readonly string[], joined: readonly string[]): boolean {
  return apart.some((token, at) => {
    const pair = `${token}${apart[at + 1] ?? ''}`;
    return pair.length >= 4 && pair !== token && /^[a-z]+$/.test(pair) && joined.some((word) => areSpelledAlike(pair, word));
  });
}

/** Whether a name has two words or more that can be told from those of another one. */
export function isFullName(tokens: readonly string[]): boolean {
  const full = tokens.filter((token) => /^[a-z]{2,}$/.test(token));
  // A word without vowels is initials (`TJ`) or cut short, and no name that could be compared; the family name Ng is one.
  return (
    full.length >= 2 &&
    full.length === tokens.filter((token) => token.length > 1).length &&
    full.every((token) => /[aeiouy]|^ng$/.test(token)) &&
    !isPenName(full)
  );
}

/** "J. Roe" or "JR Smith" against "Justin Raymond …": an initial that fits leaves the question open. */
function couldBeInitials(tokens: readonly string[], others: readonly string[]): boolean {
  const fits = (short: readonly string[], long: readonly string[]) =>
    short.some((token) => token.length === 1 && long.some((word) => word.startsWith(token)));
  return fits(tokens, others) || fits(others, tokens);
}

/** Pronouns, former names and remarks in brackets go; a call name in quotes stays as one more word. */
const withoutRemarks = (name: string): string => name.replace(/[([{<][^()[\]{}<>]{0,100}[)\]}>]/g, remark);

function remark(bracketed: string): string {
  const inner = bracketed.slice(1, -1).trim();
  return /^\p{L}[\p{L}\p{M}'’.-]{1,30}(?: \p{L}[\p{L}\p{M}'’.-]{1,30})?$/u.test(inner) && !titles.has(inner.toLowerCase())
    ? ` ${inner} `
    : ' ';
}

const longestName = 200;
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u;

const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame rev fr eng ing dipl herr frau phd md msc bsc mba pmp cpa cfa pe esq jr sr ii iii iv ' +
    'he him his she her hers they them theirs csm cissp ceo cto cfo coo founder freelance freelancer verified'
  ).split(' '),
);
