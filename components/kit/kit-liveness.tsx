import { useState } from 'react';
import { i18n } from '#i18n';
import type { VerificationKit } from '../../lib/core/model/kit.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { KitList } from './kit-list.tsx';

type KitLivenessProps = { liveness: VerificationKit['liveness']; onDraw: () => void };

/** The script for one call, a button for the next one, and the rules by which everybody gets theirs. */
export function KitLiveness({ liveness: { rules, script }, onDraw }: KitLivenessProps) {
  const [draws, setDraws] = useState(0);
  const draw = () => {
    onDraw();
    setDraws(draws + 1);
  };
  return (
    <>
      <LiveRegion message={draws === 0 ? '' : `${i18n.t('kit.live.drawn')}${draws % 2 === 0 ? ' ' : ''}`} />
      <div className="px-4 py-3 md:px-6">
        <div className="flex max-w-prose flex-wrap items-center justify-between gap-2">
          <h3 className="text-base font-semibold">{i18n.t('kit.live.script')}</h3>
          <Button look="primary" className="print:hidden" onClick={draw}>
            <Icon name="again" />
            {i18n.t('kit.live.again')}
          </Button>
        </div>
        <ol className="mt-2 flex max-w-prose list-decimal flex-col gap-3 pl-5 marker:font-semibold">
          {script.requests.map(({ id, text, instead }) => (
            <li key={id} data-request={id} className="break-inside-avoid">
              <p className="font-medium">{text}</p>
              <p className="text-sm text-ink-soft">
                {i18n.t('kit.live.instead')}: {instead}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <KitList title={i18n.t('kit.live.rules')} items={rules} />
    </>
  );
}
