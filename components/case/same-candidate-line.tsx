import { useState } from 'react';
import { i18n } from '#i18n';
import type { OtherCase } from '../../lib/core/model/other-case.ts';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { useAct } from './act.tsx';
import type { CaseActions } from './actions.ts';
import { linkReason } from './link-reason.ts';

type SameCandidateLineProps = {
  other: OtherCase;
  actions: Pick<CaseActions, 'joinInto'>;
  onKeepApart: () => void;
};

/** Asks, after the first reading of an account, whether it belongs to a case that there is. Nothing happens without an answer. */
export function SameCandidateLine({ other, actions, onKeepApart }: SameCandidateLineProps) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const [isJoining, setIsJoining] = useState(false);
  const join = async () => {
    if (isJoining) return;
    setIsJoining(true);
    setError(await act(actions.joinInto(other.id), i18n.t('case.join.said')));
    setIsJoining(false);
  };
  return (
    <section aria-label={i18n.t('case.join.label')} className="border-t border-rule px-4 py-2 text-sm">
      <p>
        {i18n.t('case.join.question')} <UntrustedText text={other.title} className="font-semibold [overflow-wrap:anywhere]" /> (
        {other.lastRead.site !== undefined && (
          <>
            <UntrustedText text={other.lastRead.site} />,{' '}
          </>
        )}
        {i18n.t('profile.read')} <Moment at={other.lastRead.at} withTime />
        )?
      </p>
      {other.link !== undefined && (
        <p className="text-ink-soft [overflow-wrap:anywhere]">
          <UntrustedText text={linkReason(other.link)} />
        </p>
      )}
      <Problem>{error}</Problem>
      <p className="mt-1 flex flex-wrap gap-x-2 gap-y-1">
        <Button size="small" aria-disabled={isJoining} onClick={() => void join()}>
          {i18n.t('case.join.add')}
        </Button>
        <Button size="small" look="quiet" onClick={onKeepApart}>
          {i18n.t('case.join.keepApart')}
        </Button>
      </p>
    </section>
  );
}
