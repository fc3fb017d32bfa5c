import { i18n } from '#i18n';
import type { StepRecord } from '../../lib/core/model/case.ts';

/** The way to the kit of a case, with how many steps were recorded there. */
export function KitLink({ href, records }: { href: string; records: readonly StepRecord[] }) {
  const newest = new Map(records.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ step, state }) => [step, state]));
  const recorded = [...newest.values()].filter((state) => state !== 'open').length;
  return (
    <p className="mt-1">
      <a href={href} aria-keyshortcuts="v" className="text-accent underline underline-offset-2">
        {i18n.t('kit.recorded', recorded)}
      </a>
    </p>
  );
}
