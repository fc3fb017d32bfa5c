import { editDistance } from './edit-distance.ts';

/**
 * Whether two company keys may mean one employer: most words in common, or all of the shorter one's, first letters for the whole, a
 * spelling that was carried over from another script, or a name that the company gave up. Generous.
 */
export function isSameEmployer(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [spelled(one), spelled(other)];
  if (a.joined === b.joined || isShortFor(a, b) || isShortFor(b, a) || areSpelledAlike(a.joined, b.joined)) return true;
  if (renamed.some((names) => names.includes(a.words[0] ?? '') && names.includes(b.words[0] ?? ''))) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of short) if (long.includes(word)) shared += 1;
  return shared === short.length || (2 * shared) / (short.length + long.length) >= 0.75;
}

// Every employer is compared with every other one, so its words are taken apart once; forgotten before they grow many.
const spellings = new Map<string, { joined: string; words: readonly string[] }>();

function spelled(key: string): { joined: string; words: readonly string[] } {
  const known = spellings.get(key);
  if (known !== undefined) return known;
  if (spellings.size >= spellingsMax) spellings.clear();
  const fresh = { joined: key.replaceAll(' ', ''), words: key.split(' ') };
  spellings.set(key, fresh);
  return fresh;
}

const spellingsMax = 2_000;

/** `ibm` for `international business machines`. */
const isShortFor = (short: { words: readonly string[] }, long: { words: readonly string[] }): boolean => {
  const [word = ''] = short.words;
  if (short.words.length !== 1 || word.length !== long.words.length || word.length < 2) return false;
  return long.words.every((each, at) => each[0] === word[at]);
};

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
