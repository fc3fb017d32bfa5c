import { toLatin } from './latin.ts';
import table from './name-words.gen.json' with { type: 'json' };
import { hasVowelless } from './vowelless.ts';

/**
 * The personal name that a mailbox or a handle spells out in separate words (`patrick.sullivan84`, `PatrickSullivan`),
 * folded. `undefined` unless one of two to four words is known as a given name and nothing else, and none of the others is an
 * ordinary word: `info`, `dev` or `fox` name nobody. What is asked is only whether this is somebody's name, never whose or
 * from where. Letters that leave the vowels out spell no name.
 */
export function nameSpelledIn(text: string): string[] | undefined {
  if (hasVowelless(text)) return undefined;
  const spelled = wordsOf(text).filter((word) => word.length >= 3 || shortFamilies.has(word));
  if (spelled.length < 2 || spelled.length > 4) return undefined;
  if (spelled.some((word) => known('words').has(word))) return undefined;
  return spelled.some((word) => known('names').has(word)) ? spelled : undefined;
}

/**
 * Family names of two letters, which are common in East and South-East Asia; without them nobody of such a name would be known to
 * spell it. Those that are words of a handle in their own right, like `go`, `to` and `so`, are left out.
 */
const shortFamilies = new Set('an do ha he ho hu im ko ku le li lo lu ly ma mo ng oh su vo vu wu xu ye yi yu'.split(' '));

/** Words of a mailbox, handle or address slug: split at digits, separators and capitals inside. */
export function wordsOf(text: string): string[] {
  const apart = text.slice(0, 500).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return toLatin(apart)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** Whether a folded word is an ordinary one that is nobody's given name; many family names are among them. */
export const isOrdinaryWord = (word: string): boolean => known('words').has(word);

const sets: { names?: Set<string>; words?: Set<string> } = {};

// Split on first use: most pages are read without it.
function known(list: 'names' | 'words'): Set<string> {
  sets[list] ??= new Set(table[list].split('|'));
  return sets[list];
}
