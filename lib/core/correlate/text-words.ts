import { foldText } from '../text/fold-text.ts';

/** The words of a text, folded, and where each stands in it, in UTF-16 units. */
export type TextWords = { readonly words: readonly string[]; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Takes a text apart into words; in scripts that are written without spaces each character is one. */
export function textWords(text: string): TextWords {
  const [words, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (const { 0: found, index } of text.matchAll(word)) {
    const folded = foldText(found);
    if (folded === '') continue;
    words.push(folded);
    starts.push(index);
    ends.push(index + found.length);
  }
  return { words, starts, ends };
}

const word =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}])+/gu;
