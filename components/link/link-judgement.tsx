import { useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { JudgeForm } from './judge-form.tsx';
import type { OtherCandidate } from './other-candidates.ts';

export type LinkActions = Pick<CaseActions, 'joinInto' | 'judgeLink'>;

/** The reviewer's word on two cases: given with a reason, taken back, or the two made one. */
export function LinkJudgement({ other, actions }: { other: OtherCandidate; actions: LinkActions }) {
  const { act } = useAct();
  const [isJudging, setJudging] = useState(false);
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const judge = async (stance: 'two-people' | 'one-person', reason: string) => {
    const refused = await act(actions.judgeLink({ otherCase: other.id, stance, reason }), i18n.t('link.judge.said'));
    if (refused === undefined) setJudging(false);
    return refused;
  };
  const once = async (doing: () => Promise<string | undefined>) => {
    if (isBusy) return;
    setBusy(true);
    setError(await doing());
    setBusy(false);
  };
  const join = () => once(() => act(actions.joinInto(other.id), i18n.t('case.join.said')));
  const takeBack = () =>
    once(() => act(actions.judgeLink({ otherCase: other.id, stance: 'none', reason: '' }), i18n.t('link.judge.saidTakenBack')));

  if (isJudging) return <JudgeForm onJudge={judge} onCancel={() => setJudging(false)} />;
  const stance = other.opinion?.stance;
  return (
    <div className="flex flex-col gap-1">
      {other.opinion !== undefined && stance !== undefined && stance !== 'none' && (
        <p className="text-sm">
          <Badge tone="accent">{i18n.t(`link.judge.is.${camelCase(stance)}`)}</Badge> <UntrustedText text={other.opinion.reason} />{' '}
          <span className="text-ink-soft">
            <Moment at={other.opinion.at} />
          </span>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-disabled={isBusy} onClick={() => void join()}>
          {i18n.t('link.samePerson')}
        </Button>
        <Button size="small" onClick={() => setJudging(true)}>
          {i18n.t('link.twoPeople')}
        </Button>
        {other.opinion !== undefined && (
          <Button size="small" look="quiet" aria-disabled={isBusy} onClick={() => void takeBack()}>
            {i18n.t('link.judge.takeBack')}
          </Button>
        )}
      </div>
      <Problem>{error}</Problem>
    </div>
  );
}
