import { toLatin } from './latin.ts';

/**
 * Names in Arabic letters, which are written without most vowels: their Latin form is not the spelling that people
 * use (`mhmd`, `youssef` as `ywsf`), so only consonants can be compared, and two such names are never called different.
 */

const script = /\p{Script=Arabic}/u;
/** Stands behind a word that came out of that script; a letter, so that the word stays one. */
const mark = 'ʿ';

/** Whether a text holds words of that script. */
export const hasVowelless = (text: string): boolean => script.test(text);

/** Whether a word of a name, as `nameTokens` gives it, came out of that script. */
export const isVowelless = (word: string): boolean => word.endsWith(mark);

/** The Latin words of a text; those that came out of that script are marked. A servant's name is one word with God's. */
export function markVowelless(text: string, latinWords: (text: string) => string[]): string[] {
  const joined = text.replace(/(?<![\p{L}\p{M}])عبد\s{1,3}(?=ال)/gu, 'عبد');
  return joined.split(/[\s-]+/u).flatMap((word) => {
    if (!script.test(word)) return word === '' ? [] : latinWords(word);
    return toLatin(word.replace(/[ةۃ](?!\p{L})/gu, ''))
      .split(/[^\p{L}\p{M}]+/u)
      .filter((each) => each !== '')
      .map((each) => `${each}${mark}`);
  });
}

/** Whether two words have their consonants in common, with or without an article before them. */
export function sharesConsonants(one: string, other: string): boolean {
  const others = consonants(other);
  return consonants(one).some((each) => others.includes(each));
}

/** The consonants of a word in a rough common spelling, first as it is and then without an article before it. */
export function consonants(word: string): string[] {
  const plain = word.replaceAll(mark, '');
  return [plain, plain.replace(/^[ae]l(?=.{2})/, '')].map((each) =>
    each
      .replace(/([a-z])\1+/g, '$1')
      .replace(/[sc]h/g, 's')
      .replace(/[kg]h|[qcgjx]/g, 'k')
      .replace(/dh|z/g, 'd')
      .replace(/th/g, 't')
      .replace(/ph|v/g, 'f')
      .replace(/p/g, 'b')
      .replace(/[aeiouywh]/g, ''),
  );
}
