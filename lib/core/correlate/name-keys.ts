import { consonants, isVowelless } from '../text/vowelless.ts';
import { hashOf, hashOfAll } from './hash-of.ts';
import { factsOf, type NameForm, type WordFacts } from './name-form.ts';
import { wordOrders } from './word-orders.ts';

/**
 * The keys under which a name is kept. A name that is sought is found when one of the keys it is sought under is among them:
 *
 * - one typing mistake leaves two thirds of the letters alone, whatever it did to the spaces: each two of three parts are a key;
 * - two words in common by sound, nickname or romanisation, in any order;
 * - one word in common, and of another one the first three letters, the last three or the initial;
 * - all consonants in common, whatever the vowels and the spaces between words: `Ji-hun Gim`, `Jihoon Kim`;
 * - two words in common by their consonants, where one of the names came out of Arabic letters.
 */
export function keptKeys(form: NameForm, add: (key: number) => void): void {
  const { tokens, compact } = form;
  add(wholeKey(sameWords(tokens)));
  if (compact.length < editedMin) add(hashOf(keySeed.short, compact));
  else partKeys(compact, compact.length, 0, add);
  add(frameKey(frameOf(compact)));
  const words = comparedWords(tokens);
  const isArabic = words.some(({ token }) => isVowelless(token));
  pairKeys(words, (seed, key) => add(hashOfAll(seed === keySeed.consonants && isArabic ? keySeed.arabicConsonants : seed, key, 0)));
  besideKeys(words, (seed, key) => add(hashOfAll(seed, key, 0)));
}

/** The keys under which a name is sought. */
export function soughtKeys({ form, orders, frames, words: whole }: SoughtName, add: (key: number) => void): void {
  add(wholeKey(whole));
  for (const order of orders) editedKeys(order, add);
  for (const frame of frames) add(frameKey(frame));
  const words = comparedWords(form.tokens);
  const isArabic = words.some(({ token }) => isVowelless(token));
  pairKeys(words, (seed, key) => {
    if (seed !== keySeed.consonants || isArabic) add(hashOfAll(seed, key, 0));
    if (seed === keySeed.consonants) add(hashOfAll(keySeed.arabicConsonants, key, 0));
  });
  besideKeys(words, (seed, key) => {
    // A full word is sought among the initials too, and an initial among both.
    if (seed !== keySeed.initial) add(hashOfAll(seed, key, 0));
    else add(hashOfAll(keySeed.keptInitial, key, 0));
    if (seed === keySeed.keptInitial) add(hashOfAll(keySeed.initial, key, 0));
  });
}

/** A name that is sought, and what is worked out of it once. */
export type SoughtName = {
  form: NameForm;
  /** Its words in an order that every order of them gives. */
  words: string;
  /** The orders in which its words may stand, without anything between them. */
  orders: readonly string[];
  /** The consonants of each of these. */
  frames: readonly string[];
};

/** What is worked out of a name before it is sought. */
export function soughtName(form: NameForm): SoughtName {
  const orders = wordOrders(form.tokens);
  return { form, words: sameWords(form.tokens), orders, frames: orders.map(frameOf) };
}

/** The key of all names of the same words, as `sameWords` gives them. */
export const wholeKey = (words: string): number => hashOf(keySeed.whole, words);

/** The words of a name in an order that every order of them gives. */
export const sameWords = (tokens: readonly string[]): string => tokens.toSorted().join(' ');

/** The consonants of a name in a rough common spelling, in their order. */
export const frameOf = (compact: string): string => consonants(compact)[0] as string;

const frameKey = (frame: string): number => hashOf(keySeed.frame, frame);

/** Each two of the three parts of a text of this length; this one has as many letters more as `shift` says, in the third part. */
function partKeys(text: string, length: number, shift: number, add: (key: number) => void): void {
  const [a, b] = [Math.floor(length / 3), Math.floor((2 * length) / 3)];
  add(hashOfAll(keySeed.firstTwo, length, hashOf(0, text, 0, b)));
  add(hashOfAll(keySeed.outer, hashOf(length, text, 0, a), hashOf(0, text, b + shift)));
  add(hashOfAll(keySeed.lastTwo, length, hashOf(0, text, a + shift)));
}

/** The keys of all texts that are one typing mistake away, or none. */
function editedKeys(text: string, add: (key: number) => void): void {
  if (text.length < editedMin) add(hashOf(keySeed.short, text));
  for (let length = Math.max(editedMin, text.length - 1); length <= text.length + 1; length += 1)
    partKeys(text, length, text.length - length, add);
  if (text.length < editedMin) return;
  // Neighbours that were swapped across the end of a part are in both parts: swapped back, nothing is left to differ.
  const [a, b] = [Math.floor(text.length / 3), Math.floor((2 * text.length) / 3)];
  for (const end of [a, b]) add(hashOfAll(keySeed.firstTwo, text.length, hashOf(0, swapped(text, end), 0, b)));
}

const swapped = (text: string, at: number): string => `${text.slice(0, at - 1)}${text[at]}${text[at - 1]}${text.slice(at + 1)}`;

type Word = { token: string } & WordFacts;

/** The first two and the last two of many words: who shows five shows those. */
const comparedWords = (tokens: readonly string[]): Word[] =>
  (tokens.length <= 4 ? tokens : [...tokens.slice(0, 2), ...tokens.slice(-2)]).map((token) => ({ token, ...factsOf(token) }));

/** Two full words in common: by class, and by consonants where they have three together, which strangers seldom share. */
function pairKeys(words: readonly Word[], add: (seed: number, key: number) => void): void {
  for (const [index, one] of words.entries()) {
    if (one.token.length === 1) continue;
    for (const other of words.slice(index + 1)) {
      if (other.token.length === 1) continue;
      for (const a of one.classes) for (const b of other.classes) add(keySeed.pair, hashOfAll(0, Math.min(a, b), Math.max(a, b)));
      for (const a of one.consonants)
        for (const b of other.consonants)
          if (a.length + b.length >= 3) add(keySeed.consonants, hashOf(0, a < b ? `${a} ${b}` : `${b} ${a}`));
    }
  }
}

/** A full word in common, and of another one its initial, its first three letters or its last. */
function besideKeys(words: readonly Word[], add: (seed: number, key: number) => void): void {
  for (const { token, classes } of words) {
    if (token.length === 1) continue;
    const own = classes[0] as number;
    for (const { token: other } of words) {
      if (other === token) continue;
      add(other.length === 1 ? keySeed.keptInitial : keySeed.initial, hashOfAll(0, other.charCodeAt(0), own));
      if (other.length >= 3) add(keySeed.beginning, hashOfAll(0, hashOf(0, other, 0, 3), own));
      if (other.length >= 4) add(keySeed.ending, hashOfAll(0, hashOf(0, other, other.length - 3), own));
    }
  }
}

/** Names of fewer letters are other names once a letter differs: `Li Na` and `Li Nu`. */
const editedMin = 5;

const keySeed = {
  whole: 10,
  short: 11,
  firstTwo: 12,
  outer: 13,
  lastTwo: 14,
  pair: 15,
  initial: 16,
  keptInitial: 17,
  beginning: 18,
  consonants: 19,
  arabicConsonants: 20,
  frame: 21,
  ending: 22,
} as const;
