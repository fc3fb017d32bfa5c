import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../case/actions.ts';

type Draft = {
  text: string;
  setText: (text: string) => void;
  /**
   * Hands the text over to be kept as something else. Empties the composer when `send` resolves with undefined; else the
   * text stays, and is a draft again.
   */
  handOver: (send: (text: string) => Promise<string | undefined>) => Promise<string | undefined>;
  /** Why the draft could not be kept, until it can. */
  problem: string | undefined;
};

/**
 * The text in a composer, stored a moment after the last keystroke and at once when the field is left or the page is hidden or closed. A
 * draft that changes in another window shows here while this one has nothing of its own.
 *
 * @param stored  the draft as the store has it, '' when there is none
 * @param delayMs after the last keystroke
 */
export function useDraft(stored: string, delayMs: number, save: (text: string) => Promise<Outcome>): Draft {
  const [text, show] = useState(stored);
  const [problem, setProblem] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const lastStored = useRef(stored);
  const saving = useRef(save);
  saving.current = save;

  const flush = useCallback(async () => {
    const words = unsaved.current;
    if (words === undefined) return;
    unsaved.current = undefined;
    const outcome = await saving.current(words).catch((): Outcome => ({ ok: false, message: '' }));
    if (!outcome.ok) unsaved.current ??= words;
    setProblem(outcome.ok ? undefined : outcome.message);
  }, []);

  // The store tells of our own saves too, and late; only a composer that agrees with what it last heard may follow.
  useEffect(() => {
    const heard = lastStored.current;
    lastStored.current = stored;
    show((now) => (now === heard ? stored : now));
  }, [stored]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each keystroke starts the wait anew
  useEffect(() => {
    if (unsaved.current === undefined) return;
    const waiting = setTimeout(() => void flush(), delayMs);
    return () => clearTimeout(waiting);
  }, [text, delayMs, flush]);

  useEffect(() => {
    const now = () => void flush();
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    // Whatever is done next, to this case or with it, is done with these words already stored.
    document.addEventListener('focusout', now);
    return () => {
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      document.removeEventListener('focusout', now);
      now();
    };
  }, [flush]);

  const setText = useCallback((words: string) => {
    unsaved.current = words;
    show(words);
  }, []);

  const handOver = useCallback<Draft['handOver']>(
    async (send) => {
      // Whoever takes the text empties the stored draft with it; a save that is still waiting would bring it back.
      unsaved.current = undefined;
      const refused = await send(text);
      if (refused === undefined) {
        show('');
        return undefined;
      }
      unsaved.current = text;
      await flush();
      return refused;
    },
    [text, flush],
  );

  return { text, setText, handOver, problem };
}
