import { nicknameGroups } from '../text/nicknames.ts';
import { nameTokens } from '../text/person-name.ts';
import { inNewSpelling, soundOf } from '../text/related-names.ts';
import { consonants } from '../text/vowelless.ts';
import { hashOf } from './hash-of.ts';

/** A name in the form in which names are kept and held against each other. */
export type NameForm = {
  /** Its words in folded Latin, as displayed; at most eight. */
  tokens: readonly string[];
  /** Its words without anything between them. */
  compact: string;
};

/** The form of a displayed name; `undefined` when it has no word of two letters. */
export function nameForm(name: string): NameForm | undefined {
  return formOf(nameTokens(name).slice(0, longestForm));
}

/** The form of words that were in a form once. */
export function formOf(tokens: readonly string[]): NameForm | undefined {
  return tokens.some((token) => token.length > 1) ? { tokens, compact: tokens.join('') } : undefined;
}

/**
 * What a word has in common with every other spelling and usual form of it, as numbers: one for its sound, one for each group of
 * nicknames or romanisations. A short word has no sound: `li` and `lu` would share it.
 */
export function classesOf(token: string): readonly number[] {
  const known = classes.get(token);
  if (known !== undefined) return known;
  const found = /^[a-z]+$/.test(token) ? latinClasses(token) : [hashOf(wordSeed, token)];
  if (classes.size >= classesMax) classes.clear();
  classes.set(token, found);
  return found;
}

/**
 * What two words have in common with all words of the same consonants, as numbers; one for each way to leave out an article. None
 * when the two together have fewer than three, which is what strangers have in common.
 */
export const consonantClasses = (one: string, other: string): number[] =>
  consonants(one).flatMap((a) =>
    consonants(other).flatMap((b) => (a.length + b.length < 3 ? [] : [hashOf(consonantSeed, a < b ? `${a} ${b}` : `${b} ${a}`)])),
  );

function latinClasses(token: string): number[] {
  const sounds = [soundOf(token), soundOf(inNewSpelling(token))].map((sound) =>
    sound.length >= 3 ? hashOf(soundSeed, sound) : hashOf(wordSeed, token),
  );
  return [...new Set([...sounds, ...nicknameGroups(token).map((group) => hashOf(groupSeed, String(group)))])];
}

const longestForm = 8;
const wordSeed = 1;
const soundSeed = 2;
const groupSeed = 3;
const consonantSeed = 4;
// A casebook shows the same words over and over.
const classes = new Map<string, readonly number[]>();
const classesMax = 5_000;
