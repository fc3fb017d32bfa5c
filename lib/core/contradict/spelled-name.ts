import { nameSpelledIn } from '../text/name-words.ts';
import { belongsToName, isNobodysName, isPlainLatin, nameTokens } from '../text/person-name.ts';

/**
 * Whether a text (a mailbox, the author of a file) spells out a full name that shares nothing with any of the names shown. While no full name
 * is shown in letters that can be compared one by one it is open, and open is no.
 */
export function spellsOther(text: string, shown: readonly string[]): boolean {
  const words = nameSpelledIn(text);
  if (words === undefined) return false;
  if (!shown.some(isWholeName)) return false;
  const tokens = shown.flatMap((name) => nameTokens(name));
  return words.every((word) => !belongsToName(word, tokens));
}

/** Whether a name has two words and more that can be compared letter by letter, and is a person's. */
export function isWholeName(name: string): boolean {
  const tokens = nameTokens(name);
  return isPlainLatin(tokens) && tokens.filter((token) => token.length > 1).length > 1 && !isNobodysName(name);
}
