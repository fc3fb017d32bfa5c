import { displayWords, noteWords, type WordingKind, wordingKinds } from './wording-words.ts';

/** A word or turn of phrase that decides for the reader or says what somebody is: what it is, and where it stands, in UTF-16 units. */
export type Wording = { kind: WordingKind; word: string; start: number; end: number };

/**
 * The words of a text that decide for its reader, or say what a person is, in the order in which they stand and never overlapping.
 * The neutral alternative goes by the kind and is a text of the interface (`note.wording`).
 *
 * In a `note`, what stands in quotation marks or behind `>` is somebody else's and is left alone, and so is what is written like a
 * name in the middle of a sentence. In a text that we `display` nothing is.
 */
export function wordingIn(text: string, of: 'note' | 'display'): Wording[] {
  const plain = text.length > longest ? text.slice(0, longest) : text;
  const read = of === 'note' ? withoutQuotations(plain) : plain;
  const all = wordingKinds.flatMap((kind) => {
    const expression = expressionFor(kind, of);
    return expression === undefined
      ? []
      : [...read.matchAll(expression)].map(({ 0: word, index }) => ({ kind, word, start: index, end: index + word.length }));
  });
  const apart: Wording[] = [];
  // The first and longest of those that overlap; of two equal ones the kind named first.
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < (apart.at(-1)?.end ?? 0)) continue;
    if (of === 'note' && namedKinds.has(one.kind) && isName(read, one.start)) continue;
    apart.push(one);
  }
  return apart;
}

/** A note holds no more, and no text of ours comes near. */
const longest = 20_000;

const expressions = new Map<string, RegExp | undefined>();

function expressionFor(kind: WordingKind, of: 'note' | 'display'): RegExp | undefined {
  const key = `${of} ${kind}`;
  if (!expressions.has(key)) {
    const words: Partial<Record<WordingKind, readonly string[]>> = of === 'note' ? noteWords : displayWords;
    // Named by us when we say what is never held against anybody.
    const isLookedFor = of === 'note' || (kind !== 'sex' && kind !== 'mind');
    const source = `(?<![\\p{L}\\p{N}_])(?:${(words[kind] ?? []).join('|')})(?![\\p{L}\\p{N}_])`;
    expressions.set(key, isLookedFor ? new RegExp(source, 'giu') : undefined);
  }
  return expressions.get(key);
}

/** Quotations become spaces of the same length, so that places stay what they are. Marks that are not closed quote nothing. */
function withoutQuotations(text: string): string {
  const blank = (quoted: string) => quoted.replace(/[^\n]/g, ' ');
  return text
    .replace(/^[ \t]{0,8}>[^\n]*/gm, blank)
    .replace(/“[^“”]{0,2000}”|„[^“”„]{0,2000}[“”]|«[^«»]{0,2000}»|‹[^‹›]{0,2000}›|"[^"\n]{0,2000}"|`[^`\n]{0,500}`/g, blank);
}

/** Kinds whose words firms and products bear as names. */
const namedKinds: ReadonlySet<WordingKind> = new Set(['verdict', 'doubt']);

/** Whether a word is written like a name: a capital, then small letters, and not at the beginning of a sentence or a line. */
function isName(text: string, start: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4))) return false;
  return /[^\s.!?:;–—•*-][ \t]{0,3}$/u.test(text.slice(Math.max(0, start - 6), start));
}
