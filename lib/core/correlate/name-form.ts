import { nicknameGroups } from '../text/nicknames.ts';
import { ownLetters } from '../text/own-letters.ts';
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

/**
 * The forms of a displayed name: in Latin letters, and where that is another text, in its own letters without accents, since a typing
 * mistake in `Räsänen` or `Хохлова` is one there and two or three in `raesaenen` and `khokhlova`. None without a word of two letters.
 */
export function nameForms(name: string): NameForm[] {
  const latin = nameTokens(name);
  const own = /^[\x20-\x7e]*$/.test(name) ? latin : nameTokens(name, ownLetters);
  const forms = latin.join(' ') === own.join(' ') ? [latin] : [latin, own];
  return forms.flatMap((tokens) => formOf(tokens.slice(0, longestForm)) ?? []);
}

/** The form of words that were in a form once. */
export function formOf(tokens: readonly string[]): NameForm | undefined {
  return tokens.some((token) => token.length > 1) ? { tokens, compact: tokens.join('') } : undefined;
}

/** What a word has in common with its other spellings and usual forms, as numbers; and its consonants. */
export type WordFacts = {
  /**
   * One for its sound, one for each group of nicknames or romanisations. A short word has no sound: `li` and `lu` would share it.
   */
  classes: readonly number[];
  /** In a rough common spelling, with and without an article before it. */
  consonants: readonly string[];
};

/** The facts of a folded word. A casebook shows the same words over and over, and those are worked out once. */
export function factsOf(token: string): WordFacts {
  const known = facts.get(token);
  if (known !== undefined) return known;
  const found = { classes: classesOf(token), consonants: [...new Set(consonants(token))] };
  if (facts.size >= factsMax) facts.clear();
  facts.set(token, found);
  return found;
}

function classesOf(token: string): number[] {
  if (!/^[a-z]+$/.test(token)) return [hashOf(wordSeed, token)];
  const sounds = [soundOf(token), soundOf(inNewSpelling(token))].map((sound) =>
    sound.length >= 3 ? hashOf(soundSeed, sound) : hashOf(wordSeed, token),
  );
  return [...new Set([...sounds, ...nicknameGroups(token).map((group) => hashOf(groupSeed, String(group)))])];
}

const longestForm = 8;
const wordSeed = 1;
const soundSeed = 2;
const groupSeed = 3;
const facts = new Map<string, WordFacts>();
const factsMax = 10_000;
