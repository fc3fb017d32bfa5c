import { createContext, type ReactNode, use, useCallback, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { useToast } from '../ui/toast.tsx';
import type { Outcome } from './actions.ts';

type Acting = {
  /**
   * Waits for an action, says `said` when it is done and offers to take it back. Gives the sentence for the reviewer
   * when it was refused; the place that asked shows it beside what was typed.
   */
  act: (doing: Promise<Outcome>, said: string) => Promise<string | undefined>;
  /** Takes the newest action back that still can be; does nothing when there is none. */
  undoLast: () => void;
};

const ActingContext = createContext<Acting | undefined>(undefined);

/** How to act and undo, from the nearest {@link ActProvider}. */
export function useAct(): Acting {
  const acting = use(ActingContext);
  if (acting === undefined) throw new Error('useAct needs an ActProvider above it.');
  return acting;
}

/** Keeps what can be undone and shows the message that offers it. Stands inside the toast area, once per case. */
export function ActProvider({ undoSeconds, children }: { undoSeconds: number; children: ReactNode }) {
  const toast = useToast();
  const undoable = useRef<(() => Promise<void>)[]>([]);

  const undo = useCallback(
    async (taking: () => Promise<void>) => {
      undoable.current = undoable.current.filter((one) => one !== taking);
      try {
        await taking();
        toast({ text: i18n.t('common.undone'), seconds: undoSeconds });
      } catch (error) {
        // An undo that cannot be done rejects with a sentence for the reviewer.
        toast({ text: error instanceof Error && error.message !== '' ? error.message : i18n.t('errors.undoFailed'), seconds: undoSeconds });
      }
    },
    [toast, undoSeconds],
  );

  const acting = useMemo<Acting>(
    () => ({
      act: async (doing, said) => {
        const outcome = await doing.catch((): Outcome => ({ ok: false, message: i18n.t('errors.notSaved') }));
        if (!outcome.ok) return outcome.message;
        const taking = outcome.undo;
        if (taking !== undefined) undoable.current.push(taking);
        toast({
          text: said,
          seconds: undoSeconds,
          ...(taking === undefined ? {} : { action: { label: i18n.t('common.undo'), run: () => void undo(taking) } }),
        });
        return undefined;
      },
      undoLast: () => {
        const newest = undoable.current.at(-1);
        if (newest !== undefined) void undo(newest);
      },
    }),
    [toast, undo, undoSeconds],
  );

  return <ActingContext value={acting}>{children}</ActingContext>;
}
