import { i18n } from '#i18n';
import type { Pack } from '../../lib/core/model/pack.ts';
import { type Policy, switchedPolicy } from '../../lib/core/model/policy.ts';
import { routeHash } from '../dashboard/route.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type OffListProps = { policy: Policy; pack: Pack; onSwitchOn: (policy: Policy) => void };

/** The checks that are not used, with the reason and since when; each can be switched on again. */
export function OffList({ policy, pack, onSwitchOn }: OffListProps) {
  const off = Object.entries(policy.switchedOff);
  if (off.length === 0) return <p className="text-ink-soft">{i18n.t('policy.nothingOff')}</p>;
  return (
    <>
      <p className="font-medium">{i18n.t('policy.off', off.length)}</p>
      <ul className="w-full">
        {off.map(([id, { reason, at }]) => {
          const name = pack.indicators.find((one) => one.id === id)?.name;
          return (
            <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t border-rule py-2">
              <div className="min-w-0 grow basis-60">
                {name === undefined ? (
                  <>
                    <code className="font-mono text-sm [overflow-wrap:anywhere]">{id}</code> <Badge>{i18n.t('policy.notInPack')}</Badge>
                  </>
                ) : (
                  <a className="text-accent underline underline-offset-2" href={routeHash({ page: 'catalogue', indicator: id })}>
                    {name}
                  </a>
                )}
                <p className="text-sm text-ink-soft [overflow-wrap:anywhere]">
                  <UntrustedText text={reason} /> · <Moment at={at} />
                </p>
              </div>
              <Button
                size="small"
                aria-label={i18n.t('policy.onOf', [name ?? id])}
                onClick={() => onSwitchOn(switchedPolicy(policy, id, undefined, at))}
              >
                {i18n.t('policy.on')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
