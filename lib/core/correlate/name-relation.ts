import type { Link } from '../model/link.ts';
import { areNicknames } from '../text/nicknames.ts';
import { compareNames, isFullName, nameTokens } from '../text/person-name.ts';
import { areRelated, areSpelledAlike } from '../text/related-names.ts';
import { isVowelless } from '../text/vowelless.ts';

/**
 * How the names of two candidates stand to each other: `same` where one name of each is one whole name, `related` where two have a
 * part in common, as of somebody who was renamed, of a family, and of Lees and Kims who never met.
 */
export function nameRelation(one: readonly string[], other: readonly string[]): Link['names'] {
  let best: Link['names'] = 'not-comparable';
  for (const name of one) {
    for (const each of other) {
      const relation = relationOf(name, each);
      if (relations.indexOf(relation) < relations.indexOf(best)) best = relation;
    }
  }
  return best;
}

/** The closer ones first. */
const relations: readonly Link['names'][] = ['same', 'related', 'different', 'not-comparable'];

function relationOf(name: string, another: string): Link['names'] {
  // Where words fit several, the first takes the first: in one order, the same for both.
  const [one, other] = name < another ? [name, another] : [another, name];
  const compared = compareNames(one, other);
  if (compared !== 'same') return compared;
  const [tokens, others] = [nameTokens(one), nameTokens(other)];
  if (isWhole(tokens, others)) return 'same';
  return isFullName(tokens) && isFullName(others) && !haveOnePart(tokens, others) ? 'different' : 'related';
}

/** Whether a word of the one is a word of the other, or two are nearly: Mara and Omar are not one for being a letter apart. */
function haveOnePart(one: readonly string[], other: readonly string[]): boolean {
  const [tokens, others] = [writtenTogether(one, other), writtenTogether(other, one)];
  const isOne = (word: string, each: string): boolean => isOneSpelling(word, each) || isShortened(word, each);
  return (
    tokens.some((word) => others.some((each) => isOne(word, each))) ||
    tokens.filter((word) => others.some((each) => areRelated(word, each))).length > 1
  );
}

/**
 * Whether two candidates bear one whole name: each word of the shorter one stands in the other, two in full at the least. A family name
 * in common is a family's.
 */
export const isOneWholeName = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name) =>
    other.some((each) => {
      const [tokens, others] = [nameTokens(name), nameTokens(each)];
      return isFull(tokens) && isFull(others) && isWhole(tokens, others);
    }),
  );

const isFull = (tokens: readonly string[]): boolean => tokens.filter((word) => word.length > 1).length >= 2;

/** Whether each word of the shorter name has one of its own in the longer one: a middle name may be added, and initials may stand for words. */
function isWhole(one: readonly string[], other: readonly string[]): boolean {
  const [joined, joinedOther] = [writtenTogether(one, other), writtenTogether(other, one)];
  const [short, long] = joined.length <= joinedOther.length ? [joined, joinedOther] : [joinedOther, joined];
  if (short.join('') === long.join('')) return true;
  const left = [...long];
  let full = 0;
  // What is one word in every spelling finds its own first, initials take what is left.
  let words = [...short];
  for (const { fits, most, isFull: counts } of waysToFit) {
    let found = 0;
    words = words.filter((word) => {
      const at = found < most ? left.findIndex((each) => fits(word, each)) : -1;
      if (at < 0) return true;
      left.splice(at, 1);
      found++;
      return false;
    });
    if (counts) full += found;
  }
  return words.length === 0 && full > 0;
}

const areWords = (one: string, other: string): boolean => one.length > 1 && other.length > 1;

/** Petr Ivanov is not Ivan Petrov, so one word at the most may be short for its fellow or a letter away from it. */
const waysToFit: readonly { fits: (word: string, other: string) => boolean; most: number; isFull: boolean }[] = [
  { fits: (one, other) => areWords(one, other) && one === other, most: Infinity, isFull: true },
  { fits: (one, other) => areWords(one, other) && isOneSpelling(one, other), most: Infinity, isFull: true },
  { fits: (one, other) => areWords(one, other) && isShortened(one, other), most: 1, isFull: true },
  { fits: (one, other) => !areWords(one, other) && one[0] === other[0], most: Infinity, isFull: false },
];

/** One word but for its alphabet and the usual differences of writing it; a nickname is one too. */
function isOneSpelling(one: string, other: string): boolean {
  // Of what was written without vowels the consonants are all that there is.
  if (isVowelless(one) || isVowelless(other)) return areRelated(one, other);
  if (areNicknames(one, other) || withoutUmlauts(one) === withoutUmlauts(other)) return true;
  // Mario and Maria sound alike where the end is not heard, and are two.
  return areSpelledAlike(one, other) && !/^(\w+)(?:o \1a|a \1o)$/.test(`${one} ${other}`);
}

/** `mueller` and `muller`. */
const withoutUmlauts = (word: string): string => word.replace(/(?<=[aou])e/g, '');

/** Short forms that keep one end, and long words that an alphabet or a slip made a little different. A letter more makes Mark Marta. */
function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return areRelated(one, other) && (short.length >= 6 || long.startsWith(short) || long.endsWith(short));
}

/** The name with neighbours put together that the other one writes as one word: `Soo-jin` and `Sujin`. */
function writtenTogether(tokens: readonly string[], other: readonly string[]): string[] {
  const at = tokens.findIndex((token, place) => {
    const pair = `${token}${tokens[place + 1] ?? ''}`;
    return pair !== token && pair.length >= 4 && other.some((word) => isOneSpelling(pair, word));
  });
  return at < 0 ? [...tokens] : [...tokens.slice(0, at), `${tokens[at]}${tokens[at + 1]}`, ...tokens.slice(at + 2)];
}
