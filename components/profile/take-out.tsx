import { useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';

type TakeOutProps = { account: string; actions: Pick<CaseActions, 'takeOut'> };

/** Makes a case of its own of a source that was added by mistake. */
export function TakeOut({ account, actions }: TakeOutProps) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const takeOut = async () => setError(await act(actions.takeOut(account), i18n.t('case.join.saidTakenOut')));
  return (
    <div className="mt-1 print:hidden">
      <Button size="small" look="quiet" className="-ml-2 whitespace-normal text-left" onClick={() => void takeOut()}>
        {i18n.t('case.join.takeOut')}
      </Button>
      <Problem>{error}</Problem>
    </div>
  );
}
