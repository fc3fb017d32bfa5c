import { companyKey } from './company-name.ts';
import { employerGroups } from './employer-groups.ts';
import { isCommonWord, nameLanguages } from './name-language.ts';
import { isSameEmployer } from './same-employer.ts';
import { areWrittenAlike, type Writing, writingOf } from './writing.ts';

/** How two names of employers stand to each other. */
export type EmployerComparison = 'same' | 'different' | 'not-comparable';

/**
 * Compares two employers by name. `same` is generous, see `isSameEmployer`; a name in brackets counts too. `different` needs two names
 * in the same scripts and, as far as their words tell, in one language, that share no name of their own and belong to no one group of
 * companies. Whatever else does not agree is `not-comparable`: it may be a translation, a brand or a subsidiary.
 */
export function compareEmployers(one: string, other: string): EmployerComparison {
  if (one === other) return one.trim() === '' ? 'not-comparable' : 'same';
  const [a, b] = [read(one), read(other)];
  if (a.keys.length === 0 || b.keys.length === 0) return 'not-comparable';
  if (a.keys.some((key) => b.keys.some((each) => isSameEmployer(key, each)))) return 'same';
  const isOneLanguage = areWrittenAlike(a.writing, b.writing) && (share(a.languages, b.languages) || isEmpty(a, b));
  if (!isOneLanguage || share(a.groups, b.groups) || shareOwnName(a, b)) return 'not-comparable';
  return isShortFormOf(a, b) || isShortFormOf(b, a) ? 'not-comparable' : 'different';
}

/** A name as it is compared; only `keys` knows of what stands in brackets. */
type Read = {
  shown: string;
  keys: readonly string[];
  joined: string;
  words: number;
  /** Its first word that is a name of its own. */
  own: string | undefined;
  writing: Writing;
  languages: readonly string[];
  groups: readonly (readonly string[])[];
};

function read(name: string): Read {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= namesMax) names.clear();
  const start = name.slice(0, longestName);
  const shown = start.replace(brackets, ' ');
  const inside = [...start.matchAll(brackets)].map(([text]) => text.slice(1, -1));
  const keys = [shown, ...inside].flatMap((text) => companyKey(text) ?? []);
  const [key = ''] = keys;
  const words = key.split(' ');
  const fresh = {
    shown,
    keys,
    joined: words.join(''),
    words: words.length,
    own: words.find((word) => !isCommonWord(word)),
    writing: writingOf(shown),
    languages: nameLanguages(words),
    groups: employerGroups(key),
  };
  names.set(name, fresh);
  return fresh;
}

// Every employer is compared with every other one, so its name is read once; forgotten before they grow many.
const names = new Map<string, Read>();
const namesMax = 2_000;
const longestName = 200;
const brackets = /[(（][^()（）]{0,200}[)）]/g;

const share = <T>(some: readonly T[], others: readonly T[]): boolean => some.some((one) => others.includes(one));

const isEmpty = (one: Read, other: Read): boolean => one.languages.length === 0 || other.languages.length === 0;

/** `samsung electronics` and `samsung research`, `sber` and `sberbank`, `hcl` and `hcltech`: one name of its own begins both. */
function shareOwnName(one: Read, other: Read): boolean {
  if (begins(one.joined, other.joined, 5)) return true;
  const [a, b] = [one.own, other.own];
  return a !== undefined && b !== undefined && (a === b ? a.length >= 3 : begins(a, b, 4));
}

/** Whether one of two words begins the other, and has so many letters. */
const begins = (one: string, other: string, least: number): boolean =>
  Math.min(one.length, other.length) >= least && (one.startsWith(other) || other.startsWith(one));

/** First letters beside a name of three words and more: they may be those of the name in another language. */
const isShortFormOf = (short: Read, long: Read): boolean => long.words >= 3 && /^\s*\p{Lu}{2,5}\s*$/u.test(short.shown);
