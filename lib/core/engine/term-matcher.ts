import { excerpt } from '../text/excerpt.ts';
import { foldText } from '../text/fold-text.ts';

/** A term of a list that stands in a text, with the words around it. */
export type TermFound = { key: string; excerpt: string };

/** Finds the terms of a list in a text, as whole words. */
export type TermMatcher = { find(text: string): TermFound[] };

type Node = { next: Map<string, Node>; key?: string };

/**
 * Made once per list. A text is cut into words, and each word looks up the terms that begin with it, so that the number of terms
 * hardly matters: most words begin none.
 */
export function termMatcher(terms: Iterable<string>): TermMatcher {
  const root: Node = { next: new Map() };
  for (const term of terms) {
    let node = root;
    for (const word of foldText(term).match(words) ?? []) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.key ??= foldText(term);
  }
  return { find: (text) => findTerms(root, text) };
}

function findTerms(root: Node, text: string): TermFound[] {
  const tokens = [...text.matchAll(words)];
  const found = new Map<string, TermFound>();
  for (let start = 0; start < tokens.length; start++) {
    let node: Node | undefined = root;
    for (let at = start; at < tokens.length; at++) {
      const token = tokens[at];
      node = node?.next.get(foldText(token?.[0] ?? ''));
      if (node === undefined || token === undefined) break;
      const from = tokens[start]?.index ?? 0;
      if (node.key !== undefined && !found.has(node.key))
        found.set(node.key, { key: node.key, excerpt: excerpt(text, from, token.index + token[0].length - from) });
    }
  }
  return [...found.values()];
}

const words = /[\p{L}\p{N}]+/gu;
