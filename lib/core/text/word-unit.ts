/**
 * Whether the unit of a text at a position belongs to a word: it is a letter, a digit or an accent, or half of one that takes two
 * units. Asked of every unit of long texts, so what was once worked out is kept.
 */
export function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known !== undefined && known !== 0) return known === inWord;
  const isWord = word.test(isHalf(unit) ? pairAt(text, at) : String.fromCharCode(unit));
  if (!isHalf(unit)) kinds[unit] = isWord ? inWord : outside;
  return isWord;
}

const inWord = 1;
const outside = 2;
const kinds = new Uint8Array(0x10000);
const word = /^[\p{L}\p{N}\p{M}]$/u;

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function pairAt(text: string, at: number): string {
  const first = (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(Math.max(0, first)) ?? 0);
}
