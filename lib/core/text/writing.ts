/** In which scripts a name is written, and with the letters of which alphabets among those that share a script. */
export type Writing = { scripts: string; alphabets: readonly string[] };

/** The writing of a name; every script that is not listed counts as one. */
export function writingOf(name: string): Writing {
  const found = scripts.flatMap(([script, letters]) => (letters.test(name) ? [script] : []));
  return {
    scripts: [...found, ...(elsewhere.test(name) ? ['another'] : [])].join(' '),
    alphabets: alphabets.flatMap(([alphabet, letters]) => (letters.test(name) ? [alphabet] : [])),
  };
}

/**
 * Whether two names are written in the same scripts, and not with the letters of two alphabets. Names that are not may be one name in
 * two languages, and nobody can tell by their letters.
 */
export const areWrittenAlike = (one: Writing, other: Writing): boolean =>
  one.scripts === other.scripts &&
  (one.alphabets.length === 0 || other.alphabets.length === 0 || one.alphabets.some((alphabet) => other.alphabets.includes(alphabet)));

const scripts: readonly [string, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['bengali', /\p{Script=Bengali}/u],
  ['thai', /\p{Script=Thai}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
];
const elsewhere =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** Letters that only one of several alphabets of a script has. */
const alphabets: readonly [string, RegExp][] = [
  ['russian or belarusian', /[ыэё]/iu],
  ['ukrainian', /[іїєґ]/iu],
  ['serbian or macedonian', /[јђћљњџѓќѕ]/iu],
  ['persian or urdu', /[پچژگکیٹڈڑںے]/u],
  ['arabic', /[ةىيكإأؤئ]/u],
];
