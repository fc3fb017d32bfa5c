import { i18n } from '#i18n';
import type { Policy } from '../../lib/core/model/policy.ts';
import { Button } from '../ui/button.tsx';

type PolicyPreviewProps = {
  /** Of the file. */
  name: string;
  policy: Policy;
  /** Indicators in it that the pack does not have. */
  unknown: readonly string[];
  /** What is decided here as yet. */
  now: Policy;
  onUse: () => void;
  onCancel: () => void;
};

/** What using a policy file would change here. */
export function PolicyPreview({ name, policy, unknown, now, onUse, onCancel }: PolicyPreviewProps) {
  const off = Object.keys(policy.switchedOff);
  const on = Object.keys(now.switchedOff).filter((id) => !off.includes(id));
  const steps = policy.steps;
  return (
    <div className="rounded-lg border border-rule bg-sheet p-4">
      <p className="font-medium [overflow-wrap:anywhere]">{i18n.t('policy.would', [name])}</p>
      <ul className="mt-2 list-disc pl-5">
        <li>{i18n.t('policy.wouldOff', off.length)}</li>
        {on.length > 0 && <li>{i18n.t('policy.wouldOn', on.length)}</li>}
        <li>{steps === undefined ? i18n.t('policy.wouldStandardSteps') : i18n.t('policy.wouldSteps', steps.length)}</li>
        {unknown.length > 0 && (
          <li className="[overflow-wrap:anywhere]">
            {i18n.t('policy.unknown', unknown.length, [String(unknown.length), unknown.join(', ')])}
          </li>
        )}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" onClick={onUse}>
          {i18n.t('policy.use')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
