import { editDistance } from './edit-distance.ts';

/**
 * Whether two company keys may mean one employer: most words in common, or all of the shorter one's, first letters for the whole, the
 * whole name's first words written as one, a spelling that was carried over from another script, or another name of the company. Generous.
 */
export function isSameEmployer(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [spelled(one), spelled(other)];
  if (a.joined === b.joined || isShortFor(a, b) || isShortFor(b, a) || areSpelledAlike(a.joined, b.joined)) return true;
  if (isBeginningOf(a, b) || isBeginningOf(b, a) || isWithin(a.joined, b.joined) || isWithin(b.joined, a.joined)) return true;
  if (renamed.some((names) => names.includes(a.words[0] ?? '') && names.includes(b.words[0] ?? ''))) return true;
  if (alsoCalled.some((names) => names.includes(a.joined) && names.includes(b.joined))) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of short) if (long.includes(word)) shared += 1;
  return shared === short.length || (2 * shared) / (short.length + long.length) >= 0.75;
}

/** A key taken apart: its words, the words without small ones, and all of it as one word. */
type Spelled = { joined: string; words: readonly string[]; large: readonly string[] };

// Every employer is compared with every other one, so its words are taken apart once; forgotten before they grow many.
const spellings = new Map<string, Spelled>();

function spelled(key: string): Spelled {
  const known = spellings.get(key);
  if (known !== undefined) return known;
  if (spellings.size >= spellingsMax) spellings.clear();
  const words = key.split(' ');
  const fresh = { joined: key.replaceAll(' ', ''), words, large: words.filter((word) => !small.has(word)) };
  spellings.set(key, fresh);
  return fresh;
}

const spellingsMax = 2_000;

const small = new Set('and of the for und fur fuer der die das de del di du des la le et e y i para pour per van von zu'.split(' '));

/** `ibm`, `nasa`, `p and g`, `bofa`: the first letters of all words, of all but the small ones, or with the small ones as they are. */
const isShortFor = (short: Spelled, long: Spelled): boolean => {
  const letters = short.words.length === 1 ? short.joined : short.large.join('');
  if (short.words.length > 1 && (letters.length > 4 || !short.large.some((word) => word.length === 1))) return false;
  if (letters.length < 2 || long.large.length < 2) return false;
  return [
    firstLetters(long.words),
    firstLetters(long.large),
    long.words.map((word) => (small.has(word) ? word : word.slice(0, 1))).join(''),
  ].includes(letters);
};

const firstLetters = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/** `jpmorgan` for `jp morgan chase`: the first words of the longer name. */
const isBeginningOf = (short: Spelled, long: Spelled): boolean =>
  short.joined.length >= 4 && long.words.some((_, at) => at > 1 && long.words.slice(0, at).join('') === short.joined);

/** `腾讯` within `深圳市腾讯计算机系统有限公司`: scripts without spaces do not show where the name begins. */
const isWithin = (short: string, long: string): boolean => unspaced.test(short) && long.includes(short);
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]{2,}$/u;

/** `yandeks`, `yandex`: short names are left alone, of which many are one letter apart. */
const areSpelledAlike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => name.replace(/ks/g, 'x'));
  const most = Math.min(one.length, other.length) >= 12 ? 2 : 1;
  return Math.min(one.length, other.length) >= 6 && one[0] === other[0] && editDistance(a ?? '', b ?? '', most) <= most;
};

/** Companies that go by another name than they did, as first words: people write the one of their time or the one of today. */
const renamed = [
  ['facebook', 'meta'],
  ['google', 'alphabet'],
  ['twitter', 'x'],
  ['square', 'block'],
  ['upwork', 'odesk', 'elance'],
  ['transferwise', 'wise'],
  ['andersen', 'accenture'],
  ['luxoft', 'dxc'],
];

/** Short names that are not the first letters of the whole one, written as one word; as the companies write them themselves. */
const alsoCalled = [
  ['pwc', 'pricewaterhousecoopers'],
  ['gsk', 'glaxosmithkline'],
  ['vw', 'volkswagen'],
  ['citi', 'citigroup', 'citibank'],
  ['hsbc', 'hongkongandshanghaibankingcorporation'],
];
