import { type ReactNode, useEffect, useState } from 'react';
import type { CasebookKeeper } from '../../components/data/casebook-keeper.ts';
import { CasebookContext } from '../../components/data/use-casebook.ts';

/** Gives a page its casebook. The code for it comes after the first picture of the page, which waits for nobody. */
export function CasebookProvider({ children }: { children: ReactNode }) {
  const [keeper, setKeeper] = useState<CasebookKeeper>();
  useEffect(() => {
    let isGone = false;
    void import('./page-casebook.ts').then(({ pageCasebook }) => isGone || setKeeper(pageCasebook()));
    return () => {
      isGone = true;
    };
  }, []);
  return <CasebookContext value={keeper}>{children}</CasebookContext>;
}
