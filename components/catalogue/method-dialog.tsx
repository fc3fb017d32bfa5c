import { i18n } from '#i18n';
import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import { number } from '../finding/rate-sentence.ts';
import { Dialog } from '../ui/dialog.tsx';

/** How rates were counted: on whom, how, what that does not cover, and how anybody can count again. */
export function MethodDialog({ prevalence: { regions, measured, seed }, onClose }: { prevalence: Prevalence; onClose: () => void }) {
  const people = regions.reduce((sum, { candidates }) => sum + candidates, 0);
  return (
    <Dialog
      open
      isText
      onOpenChange={(open) => !open && onClose()}
      title={i18n.t('catalogue.rate.methodTitle')}
      closeLabel={i18n.t('common.close')}
    >
      <div className="flex flex-col gap-2">
        <p>{i18n.t('catalogue.rate.method1', [number(regions.length), number(people)])}</p>
        <p>{i18n.t('catalogue.rate.method2')}</p>
        <p>{i18n.t('catalogue.rate.method3')}</p>
        <p className="text-sm text-ink-soft">{i18n.t('catalogue.rate.method4', [measured, String(seed)])}</p>
      </div>
    </Dialog>
  );
}
