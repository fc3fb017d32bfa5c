import transliterate from '@sindresorhus/transliterate';
import { foldText } from './fold-text.ts';

/**
 * Folded text in plain Latin letters where its script can be transliterated (Cyrillic, Greek, Armenian, Georgian, Arabic,
 * Latin with accents); other scripts stay as they are. Only for comparing.
 */
export function toLatin(text: string): string {
  const folded = foldText(text);
  if (/^[\x20-\x7e]*$/.test(folded)) return folded;
  const spelled = folded.replace(bulgarianVowel, 'a').replace(otherLetters, (letter) => letters[letter] ?? letter);
  return foldText(transliterate(spelled).normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC'));
}

/**
 * Letters that the transliteration does not know, though living people spell their names with them: Serbian, Macedonian,
 * Belarusian, Kazakh, Kyrgyz, Tajik, Mongolian, Azerbaijani, Hausa, Kurdish. Who is spelled by them would be compared less well than others.
 */
const letters: Record<string, string> = {
  ...{ ј: 'j', ђ: 'dj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz', ў: 'u', ѐ: 'e', ѝ: 'i' },
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u', җ: 'j' },
  ...{ ə: 'a', ŋ: 'n', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ŧ: 't' },
  ...{ ٱ: 'a', ڤ: 'v', ڵ: 'l', ڕ: 'r', ێ: 'y', ۆ: 'w', ە: 'e', ـ: '' },
};
const otherLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
/** Before a consonant or at the end it is a vowel; elsewhere a sign that is not spoken. */
const bulgarianVowel = /ъ(?![еёюя])/g;
