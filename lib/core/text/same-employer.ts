/** Whether two company keys may mean one employer: most words in common, or all of the shorter one's. Generous. */
export function isSameEmployer(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [spelled(one), spelled(other)];
  if (a.joined === b.joined) return true;
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
