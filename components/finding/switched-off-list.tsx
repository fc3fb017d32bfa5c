import { i18n } from '#i18n';
import type { CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { WhyButton } from '../why/why-button.tsx';

type SwitchedOffListProps = {
  switchedOff: CaseReview['switchedOff'];
  pack: Pack;
  /** Everything open, for paper. */
  isWhole?: boolean;
};

/** Which checks the organisation does not use, and why; nothing where it uses all of them. */
export function SwitchedOffList({ switchedOff, pack, isWhole = false }: SwitchedOffListProps) {
  if (switchedOff.length === 0) return null;
  return (
    <details open={isWhole} className="border-b border-rule px-4 py-1.5">
      <summary className="inline-block min-h-6 cursor-pointer text-accent underline decoration-1 underline-offset-2">
        {i18n.t('policy.off', switchedOff.length)}
      </summary>
      <p className="text-sm text-ink-soft">{i18n.t('policy.offMeaning', switchedOff.length)}</p>
      <ul className="mt-1 mb-1 list-disc pl-4 marker:text-ink-soft">
        {switchedOff.map(({ indicator: id, reason }) => {
          const name = pack.indicators.find((one) => one.id === id)?.name ?? id;
          return (
            <li key={id}>
              {name} <WhyButton indicator={id} name={name} />
              <span className="block text-sm text-ink-soft [overflow-wrap:anywhere]">
                <UntrustedText text={reason} />
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
