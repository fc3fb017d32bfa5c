import { isVowelless } from '../text/vowelless.ts';
import { hashOf, hashOfAll } from './hash-of.ts';
import { classesOf, consonantClasses, type NameForm } from './name-form.ts';

/**
 * The keys under which a name is kept. A name that is sought is found when one of the keys it is sought under is among them:
 *
 * - one typing mistake leaves two thirds of the letters alone, whatever it did to the spaces: each two of three parts are a key;
 * - two words in common by sound, nickname or romanisation, in any order;
 * - one word in common, and of another one the first three letters or the initial;
 * - two words in common by their consonants, where one of the names came out of Arabic letters.
 */
export function keptKeys(form: NameForm, add: (key: number) => void): void {
  add(hashOf(keySeed.whole, sameWords(form.tokens)));
  const { compact } = form;
  if (compact.length < editedMin) add(hashOf(keySeed.short, compact));
  else partKeys(compact, compact.length, add);
  const tokens = comparedTokens(form.tokens);
  const own = isVowellessForm(tokens) ? keySeed.vowellessKept : keySeed.consonants;
  forPairs(tokens, (one, other) => {
    if (one.length === 1 || other.length === 1) return;
    crossed(classesOf(one), classesOf(other), keySeed.pair, add);
    for (const each of consonantClasses(one, other)) add(hashOfAll(own, each, 0));
  });
  forEachWithOther(tokens, (one, other) => {
    if (other.length === 1) return;
    const beside = classesOf(other)[0] as number;
    if (one.length === 1) add(hashOfAll(keySeed.initialKept, one.charCodeAt(0), beside));
    else {
      add(hashOfAll(keySeed.initial, one.charCodeAt(0), beside));
      if (one.length >= 3) add(hashOfAll(keySeed.beginning, hashOf(0, one, 0, 3), beside));
    }
  });
}

/** The keys under which a name is sought; `orders` are the orders of its words without anything between them. */
export function soughtKeys(form: NameForm, orders: readonly string[], add: (key: number) => void): void {
  add(hashOf(keySeed.whole, sameWords(form.tokens)));
  for (const order of orders) editedKeys(order, add);
  const tokens = comparedTokens(form.tokens);
  const isArabic = isVowellessForm(tokens);
  forPairs(tokens, (one, other) => {
    if (one.length === 1 || other.length === 1) return;
    crossed(classesOf(one), classesOf(other), keySeed.pair, add);
    for (const each of consonantClasses(one, other)) {
      add(hashOfAll(keySeed.vowellessKept, each, 0));
      if (isArabic) add(hashOfAll(keySeed.consonants, each, 0));
    }
  });
  forEachWithOther(tokens, (one, other) => {
    if (other.length === 1) return;
    const beside = classesOf(other)[0] as number;
    add(hashOfAll(keySeed.initialKept, one.charCodeAt(0), beside));
    if (one.length === 1) add(hashOfAll(keySeed.initial, one.charCodeAt(0), beside));
    else if (one.length >= 3) add(hashOfAll(keySeed.beginning, hashOf(0, one, 0, 3), beside));
  });
}

/** The key of all names of the same words in any order. */
export const wholeKey = (form: NameForm): number => hashOf(keySeed.whole, sameWords(form.tokens));

/** The words of a name in an order that every order of them gives. */
export const sameWords = (tokens: readonly string[]): string => tokens.toSorted().join(' ');

function partKeys(text: string, length: number, add: (key: number) => void): void {
  const [a, b] = [Math.floor(length / 3), Math.floor((2 * length) / 3)];
  add(hashOfAll(keySeed.firstTwo, length, hashOf(0, text, 0, b)));
  add(hashOfAll(keySeed.outer, hashOf(length, text, 0, a), hashOf(0, text, b)));
  add(hashOfAll(keySeed.lastTwo, length, hashOf(0, text, a)));
}

/** The keys of all texts that are one typing mistake away, or none. */
function editedKeys(text: string, add: (key: number) => void): void {
  if (text.length < editedMin) add(hashOf(keySeed.short, text));
  for (let length = Math.max(editedMin, text.length - 1); length <= text.length + 1; length += 1) {
    const shift = text.length - length;
    const [a, b] = [Math.floor(length / 3), Math.floor((2 * length) / 3)];
    add(hashOfAll(keySeed.firstTwo, length, hashOf(0, text, 0, b)));
    add(hashOfAll(keySeed.outer, hashOf(length, text, 0, a), hashOf(0, text, b + shift)));
    add(hashOfAll(keySeed.lastTwo, length, hashOf(0, text, a + shift)));
    // Neighbours that were swapped across the end of a part are in both parts: swapped back, nothing is left to differ.
    if (shift === 0) for (const end of [a, b]) add(hashOfAll(keySeed.firstTwo, length, hashOf(0, swapped(text, end), 0, b)));
  }
}

const swapped = (text: string, at: number): string => `${text.slice(0, at - 1)}${text[at]}${text[at - 1]}${text.slice(at + 1)}`;

/** The first two and the last two of many words: who shows five shows those. */
const comparedTokens = (tokens: readonly string[]): readonly string[] =>
  tokens.length <= 4 ? tokens : [...tokens.slice(0, 2), ...tokens.slice(-2)];

const isVowellessForm = (tokens: readonly string[]): boolean => tokens.some(isVowelless);

function forPairs(tokens: readonly string[], visit: (one: string, other: string) => void): void {
  for (const [index, one] of tokens.entries()) for (const other of tokens.slice(index + 1)) visit(one, other);
}

function forEachWithOther(tokens: readonly string[], visit: (one: string, other: string) => void): void {
  for (const [index, one] of tokens.entries()) for (const [at, other] of tokens.entries()) if (at !== index) visit(one, other);
}

function crossed(ones: readonly number[], others: readonly number[], seed: number, add: (key: number) => void): void {
  for (const one of ones) for (const other of others) add(hashOfAll(seed, Math.min(one, other), Math.max(one, other)));
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
  initialKept: 17,
  beginning: 18,
  consonants: 19,
  vowellessKept: 20,
} as const;
