import { editDistance } from './edit-distance.ts';
import { areNicknames } from './nicknames.ts';
import { isVowelless, sharesConsonants } from './vowelless.ts';

/**
 * Whether two words may be spellings or forms of one name: equal, one the beginning of the other (`alex`, `alexander`),
 * nicknames, or alike once the usual differences of transliteration are taken off (`yuriy`, `iurii`). Both folded.
 * Generous on purpose: it keeps questions quiet and never raises one.
 */
export function areRelated(one: string, other: string): boolean {
  if (one === other) return true;
  if (isVowelless(one) || isVowelless(other)) return sharesConsonants(one, other);
  if (!/^[a-z]+$/.test(one) || !/^[a-z]+$/.test(other)) return shareCharacters(one, other);
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && (long.startsWith(short) || (short.length >= 4 && long.endsWith(short)))) return true;
  if (areNicknames(one, other) || inNewSpelling(one) === inNewSpelling(other)) return true;
  if (inKoreanSpelling(one) === inKoreanSpelling(other)) return true;
  const [sound, otherSound] = [soundOf(short), soundOf(long)];
  if (sound === otherSound) return true;
  const longest = Math.max(sound.length, otherSound.length);
  const most = longest >= 7 ? 2 : 1;
  return longest >= 4 && editDistance(sound, otherSound, most) <= most;
}

/**
 * Whether two words are one spelling but for the usual differences of transliteration; stricter than `areRelated`. For what was put
 * together of an initial and a name, where one letter more or less is another name: `taom` is neither `thanh` nor `tom`.
 */
export const areSpelledAlike = (one: string, other: string): boolean =>
  one === other ||
  inNewSpelling(one) === inNewSpelling(other) ||
  inKoreanSpelling(one) === inKoreanSpelling(other) ||
  soundOf(one) === soundOf(other);

/** Scripts that cannot be transliterated: names that share a character are left alone. */
function shareCharacters(one: string, other: string): boolean {
  return [...one].some((letter) => letter > '\u02af' && other.includes(letter));
}

/** What a spelling makes of a name, kept: a case compares the same few words with each other over and over. */
function remembered(spelled: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = spelled(name);
    if (known.size >= rememberedMax) known.clear();
    known.set(name, made);
    return made;
  };
}

const rememberedMax = 1_000;

/** Japanese long vowels, and the spelling of Indonesian before 1972: `yoko` and `youko`, `budi` and `boedi`. */
export const inNewSpelling = remembered((name) =>
  name
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/j/g, 'y')
    .replace(/o[ouh](?![aeiou])/g, 'o')
    .replace(/uu/g, 'u'),
);

/** Korean names as passports and as the romanisation of 2000 spell them: `sungmin` and `seongmin`, `kyungho` and `gyeongho`. */
const inKoreanSpelling = remembered((name) =>
  name
    .replace(/^k/, 'g')
    .replace(/yeo|you(?=n)/g, 'yu')
    .replace(/eo|oo|wu|woo/g, 'u')
    .replace(/uu/g, 'u'),
);

/** A rough common spelling of a Latin name; collisions only make two names agree. */
export const soundOf = remembered((name) =>
  name
    .replace(/(?<=[flnrstv])ija$|[iy]j$/, 'i')
    .replace(/^hs|^x/, 's')
    .replace(/th/g, 't')
    .replace(/sch|sh|cz|ch|tch|zh|dj|j|z|ts|tz|c(?=[ei])/g, 's')
    .replace(/ph/g, 'f')
    .replace(/kh|gh|ck|q|c|g|h/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w|b/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj]|ie|ee/g, 'i')
    .replace(/(.)\1+/g, '$1')
    // Of a short name the end is all that tells it apart: Wei and Bayu would be one letter.
    .replace(/(?<=..)[aeiou]+$/, ''),
);
