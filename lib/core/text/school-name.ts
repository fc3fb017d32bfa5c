import { toLatin } from './latin.ts';
import { areRelated } from './related-names.ts';

/**
 * Whether two names can mean one school. `same` is generous: one word of their own in common, or the first letters of the other, are
 * enough. `different` needs two names in one language; a short form, or a name in another language, is `not-comparable`, and so is a
 * college, a school or an institute beside a university, which it may belong to.
 */
export function compareSchools(one: string, other: string): 'same' | 'different' | 'not-comparable' {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return 'not-comparable';
  if (a.join('') === b.join('') || isShortFor(a, b) || isShortFor(b, a)) return 'same';
  const [own, others] = [a.filter(isOwn), b.filter(isOwn)];
  if (own.some((word) => others.some((each) => word === each || (word.length > 3 && areRelated(word, each))))) return 'same';
  if (own.length === 0 || others.length === 0) return 'not-comparable';
  if (mayBelongTo(a, b) || mayBelongTo(b, a)) return 'not-comparable';
  const [languages, otherLanguages] = [languagesOf(a), languagesOf(b)];
  return languages.some((language) => otherLanguages.includes(language)) ? 'different' : 'not-comparable';
}

const wordsOf = (name: string): string[] =>
  toLatin(name.slice(0, 300))
    .replace(/\([^()]{0,100}\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word));

/** `ttu` for Tallinn Tehnika Ülikool, `mit`, `ucla`: the first letters of the longer name, in order. */
const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.some(
    (word) =>
      word.length >= 2 &&
      word.length <= 6 &&
      word ===
        long
          .map((each) => each[0])
          .join('')
          .slice(0, word.length),
  );

const small = new Set('of the and for in at de da do del des di e y la el le les und fur der die das van i'.split(' '));

/** What schools are called, by language. A name in which none of these stands is a proper name or a short form. */
const kinds: Record<string, string> = {
  english:
    'university college institute school academy polytechnic technology science sciences state national federal technical metropolitan community open royal',
  german: 'universitaet universitat hochschule fachhochschule technische akademie',
  french: 'universite ecole institut polytechnique superieure',
  spanish: 'universidad universitat instituto escuela politecnica tecnologico autonoma nacional',
  portuguese: 'universidade faculdade instituto escola politecnico federal',
  italian: 'universita politecnico istituto studi',
  polish: 'uniwersytet politechnika akademia szkola wyzsza',
  indonesian: 'universitas universiti institut politeknik teknologi',
  slavic: 'universitet univerzitet univerzita sveuciliste institut fakultet nacionalnyj gosudarstvennyj',
  turkish: 'universitesi enstitusu',
  romanian: 'universitatea politehnica academia',
};

/** `trinity college` and `university of cambridge`: students write the one or the other, or the university that awards the degree. */
const mayBelongTo = (part: readonly string[], whole: readonly string[]): boolean =>
  part.some((word) => parts.has(word)) && !part.some((word) => universities.has(word)) && whole.some((word) => universities.has(word));

const universities = new Set(
  'university universitaet universitat universite universidad universidade universita uniwersytet universitas universiti universitet univerzitet univerzita sveuciliste universitesi universitatea'.split(
    ' ',
  ),
);
const parts = new Set(
  'college institute school academy polytechnic faculty department campus fakultaet institut ecole faculte instituto escuela facultad escola faculdade istituto scuola facolta wydzial instytut kolegium fakultet fakultesi enstitusu facultatea'.split(
    ' ',
  ),
);

const isOwn = (word: string): boolean => !Object.values(kinds).some((list) => list.split(' ').includes(word));

const languagesOf = (words: readonly string[]): string[] =>
  Object.keys(kinds).filter((language) => (kinds[language] ?? '').split(' ').some((kind) => words.includes(kind)));
