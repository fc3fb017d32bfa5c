import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { Policy } from '../../lib/core/model/policy.ts';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

/** Switches a check off with the reason, or on without one. */
export type SwitchCheck = (indicator: string, reason: string | undefined) => Promise<Outcome>;

type SwitchPartProps = { indicator: Pick<Indicator, 'id' | 'name'>; off: Policy['switchedOff'][string] | undefined; onSwitch: SwitchCheck };

/** Whether the organisation uses a check, since when not and why, and how to change that. */
export function SwitchPart({ indicator, off, onSwitch }: SwitchPartProps) {
  const { act } = useAct();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const switchOn = async () => setProblem(await act(onSwitch(indicator.id, undefined), i18n.t('policy.saidOn')));
  return (
    <div className="flex flex-col items-start gap-2">
      {off === undefined ? (
        <p>{i18n.t('catalogue.isOn')}</p>
      ) : (
        <>
          <p>
            {i18n.t('policy.isOff')}, <Moment at={off.at} />
          </p>
          <p className="[overflow-wrap:anywhere]">
            <span className="text-sm text-ink-soft">{i18n.t('policy.reason')}: </span>
            <UntrustedText text={off.reason} />
          </p>
        </>
      )}
      <Problem>{problem}</Problem>
      {off === undefined ? (
        <Button size="small" onClick={() => setAsking(true)}>
          {i18n.t('policy.offAsk')}
        </Button>
      ) : (
        <Button size="small" aria-label={i18n.t('policy.onOf', [indicator.name])} onClick={() => void switchOn()}>
          {i18n.t('policy.on')}
        </Button>
      )}
      {isAsking && <SwitchOffDialog indicator={indicator} onSwitch={onSwitch} onClose={() => setAsking(false)} />}
    </div>
  );
}

function SwitchOffDialog({ indicator, onSwitch, onClose }: Omit<SwitchPartProps, 'off'> & { onClose: () => void }) {
  const { act } = useAct();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const switchOff = async (event: FormEvent) => {
    event.preventDefault();
    // As short as the policy's own gate takes it.
    if (reason.trim().length < 3) return setError(i18n.t('policy.reasonNeeded'));
    const refused = await act(onSwitch(indicator.id, reason.trim()), i18n.t('policy.saidOff'));
    if (refused === undefined) onClose();
    else setError(refused);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={i18n.t('policy.offTitle')}
      description={i18n.t('why.sentence', [indicator.name])}
      closeLabel={i18n.t('common.close')}
    >
      <form onSubmit={(event) => void switchOff(event)} className="flex flex-col gap-3">
        <p>{i18n.t('policy.offLead')}</p>
        <TextArea
          label={i18n.t('policy.reasonLabel')}
          hint={i18n.t('policy.reasonHint')}
          error={error}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {i18n.t('policy.switchOff')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
