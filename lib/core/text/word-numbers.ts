import { isWordUnit } from './word-unit.ts';

/** The words of a text in their order: where each begins, and a number made of its signs. */
export type WordNumbers = { starts: number[]; numbers: number[] };

/**
 * Reads a text once. A word always has the same number, in capitals and in small letters of Latin, so that the text need not be folded;
 * words that differ seldom share one.
 */
export function wordNumbers(text: string): WordNumbers {
  // Made before the loop: code that runs for the first time behind a long loop makes V8 give up what it compiled for the loop.
  const words: WordNumbers = { starts: [], numbers: [] };
  const { starts, numbers } = words;
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordUnit(text, at)) continue;
    starts.push(at);
    let number = withUnit(0, text.charCodeAt(at));
    for (at += 1; at < text.length && isWordUnit(text, at); at += 1) number = withUnit(number, text.charCodeAt(at));
    numbers.push(number);
  }
  return words;
}

/** The number of two neighbouring words. */
export const pairNumber = (first: number, second: number): number => Math.imul(first, 0x85ebca6b) ^ second;

// One bit tells a Latin capital from its small letter; it is left out.
const withUnit = (number: number, unit: number): number => Math.imul(number ^ (unit | 0x20), 0x9e3779b1) ^ (number >>> 13);
