import { useEffect, useMemo, useState } from 'react';
import type { Wording } from '../../lib/core/text/wording.ts';

/** Milliseconds after the last keystroke: a word that is still being written is nobody's. */
const settleMs = 400;

/**
 * The first word of a text that decides for its reader, once the writer has paused; none for words that were dismissed here.
 * Gone at once when the word is.
 */
export function useWording(text: string): { found: Wording | undefined; dismiss: () => void } {
  const [settled, setSettled] = useState(text);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const wordingIn = useWordingIn(text !== '');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  const first = useMemo(
    () => wordingIn?.(settled, 'note').find(({ word }) => !dismissed.includes(word.toLowerCase())),
    [wordingIn, settled, dismissed],
  );
  const found = first !== undefined && text.includes(first.word) ? first : undefined;
  return { found, dismiss: () => found !== undefined && setDismissed([...dismissed, found.word.toLowerCase()]) };
}

type WordingIn = typeof import('../../lib/core/text/wording.ts').wordingIn;

/** The words are fetched with the first letter: most looks at a case write nothing. */
function useWordingIn(isNeeded: boolean): WordingIn | undefined {
  const [wordingIn, setWordingIn] = useState<WordingIn>();
  useEffect(() => {
    if (!isNeeded || wordingIn !== undefined) return;
    let isHere = true;
    // Without the words nothing is hinted, which is what happens before they are there too.
    import('../../lib/core/text/wording.ts').then(
      (loaded) => isHere && setWordingIn(() => loaded.wordingIn),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isNeeded, wordingIn]);
  return wordingIn;
}
