import { type ChangeEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Policy } from '../../lib/core/model/policy.ts';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OffList } from './off-list.tsx';
import { PolicyPreview } from './policy-preview.tsx';

export type PolicySectionProps = {
  policy: Policy;
  pack: Pack;
  /** Understands a policy file whole, or says why not. */
  onRead: (text: string) => { ok: true; policy: Policy; unknown: string[] } | { ok: false; message: string };
  onKeep: (policy: Policy) => Promise<Outcome>;
  /** Hands the policy to the reviewer as a file. */
  onSave: () => void;
};

type Step = { is: 'idle' } | { is: 'refused'; message: string } | { is: 'preview'; name: string; policy: Policy; unknown: string[] };

/** What the organisation has decided, and the file that carries it to everybody who reviews: said before it is used, and taken back with one press. */
export function PolicySection({ policy, pack, onRead, onKeep, onSave }: PolicySectionProps) {
  const { act } = useAct();
  const input = useId();
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const [problem, setProblem] = useState<string>();
  const keep = async (next: Policy, said: string) => {
    setProblem(await act(onKeep(next), said));
    setStep({ is: 'idle' });
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after a refusal.
    event.target.value = '';
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setStep({ is: 'refused', message: i18n.t('policy.unreadable', [file.name]) });
    const read = onRead(text);
    setStep(
      read.ok ? { is: 'preview', name: file.name, policy: read.policy, unknown: read.unknown } : { is: 'refused', message: read.message },
    );
  };
  const isOpen = Object.keys(policy.switchedOff).length === 0 && policy.steps === undefined;
  return (
    <div className="flex max-w-3xl flex-col items-start gap-3">
      <OffList policy={policy} pack={pack} onSwitchOn={(next) => void keep(next, i18n.t('policy.saidOn'))} />
      <p>{policy.steps === undefined ? i18n.t('policy.standardSteps') : i18n.t('policy.ownSteps', policy.steps.length)}</p>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <div className="flex flex-wrap gap-2">
        <label
          htmlFor={input}
          className="inline-flex min-h-8 cursor-pointer items-center rounded-md border border-edge bg-sheet px-3 font-medium hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          {i18n.t('policy.import')}
          <input id={input} type="file" accept="application/json,.json" className="sr-only" onChange={(event) => void choose(event)} />
        </label>
        <Button onClick={onSave}>{i18n.t('policy.save')}</Button>
        {!isOpen && <Button onClick={() => void keep({ switchedOff: {} }, i18n.t('policy.wasReset'))}>{i18n.t('policy.reset')}</Button>}
      </div>
      <div aria-live="polite" className="w-full">
        {step.is === 'refused' && <Notice tone="error">{step.message}</Notice>}
        {step.is === 'preview' && (
          <PolicyPreview
            {...step}
            now={policy}
            onUse={() => void keep(step.policy, i18n.t('policy.used'))}
            onCancel={() => setStep({ is: 'idle' })}
          />
        )}
      </div>
    </div>
  );
}
