import transliterate from '@sindresorhus/transliterate';
import { foldText } from './fold-text.ts';

/**
 * Folded text in plain Latin letters where its script can be transliterated (Cyrillic, Greek, Armenian, Georgian, Arabic,
 * Latin with accents); other scripts stay as they are. Only for comparing.
 */
export function toLatin(text: string): string {
  const folded = foldText(text);
  if (/^[\x20-\x7e]*$/.test(folded)) return folded;
  return foldText(transliterate(folded).normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC'));
}
