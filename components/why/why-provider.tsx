import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { IndicatorExplanation } from '../../lib/core/model/explanation.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { WhyContext } from './why.ts';

const WhyDialog = lazy(() => import('./why-dialog.tsx'));

type WhyProviderProps = {
  pack: Pack;
  /** The sources of the case, for saying where a quote stood. */
  profiles: readonly Profile[];
  /** Nothing when the pack has no such indicator. */
  explain: (indicator: string) => IndicatorExplanation | undefined;
  /** An indicator that is asked for at once, by the address of the page for one. */
  asked?: string | undefined;
  onClose?: () => void;
  children: ReactNode;
};

/** Lets everything inside it ask why an indicator answers as it does in this case. */
export function WhyProvider({ pack, profiles, explain, asked, onClose, children }: WhyProviderProps) {
  const [open, setOpen] = useState<{ indicator?: string | undefined }>();
  // The address may name another one while the case stays in view.
  useEffect(() => setOpen(asked === undefined ? undefined : { indicator: asked }), [asked]);
  const askWhy = useCallback((indicator?: string) => setOpen({ indicator }), []);
  return (
    <WhyContext value={askWhy}>
      {children}
      {open !== undefined && (
        <Suspense>
          <WhyDialog
            pack={pack}
            profiles={profiles}
            explain={explain}
            chosen={open.indicator}
            onChoose={(indicator) => setOpen({ indicator })}
            onClose={() => {
              setOpen(undefined);
              onClose?.();
            }}
          />
        </Suspense>
      )}
    </WhyContext>
  );
}
